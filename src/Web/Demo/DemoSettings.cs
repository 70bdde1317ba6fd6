namespace Web.Demo;

/// <param name="Enabled">Sign in as a made-up person; the demo clock. Left out: only in Development.</param>
/// <param name="Cases">With the three demo cases.</param>
internal sealed record DemoSettings(bool Enabled, bool Cases)
{
    public static DemoSettings From(IConfiguration configuration, IHostEnvironment environment) =>
        new(
            configuration.GetValue<bool?>("Demo:Enabled") ?? environment.IsDevelopment(),
            configuration.GetValue("Demo:Cases", true)
        );
}
