using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace Web.Configuration;

internal static class RootSettings
{
    /// <summary>
    /// Reads appsettings*.json from beside the program (the build puts the repository's own there), whatever the
    /// content root is. Order and precedence stay.
    /// </summary>
    public static void UseRootSettings(this ConfigurationManager configuration)
    {
        var beside = new PhysicalFileProvider(AppContext.BaseDirectory);
        var sources = ((IConfigurationBuilder)configuration).Sources;
        for (var i = 0; i < sources.Count; i++)
            if (
                sources[i] is JsonConfigurationSource { Path: { } path }
                && path.StartsWith("appsettings", StringComparison.Ordinal)
            )
                sources[i] = new JsonConfigurationSource
                {
                    Path = path,
                    FileProvider = beside,
                    Optional = !string.Equals(path, "appsettings.json", StringComparison.Ordinal),
                };
    }
}
