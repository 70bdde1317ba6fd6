using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Agenda.Tests;

public sealed class ArchitectureTests
{
    private static readonly Assembly Core = typeof(CaseState).Assembly;

    /// <summary>Whatever speaks to the world outside: disk, net, threads, clock, chance, console.</summary>
    private static readonly string[] Forbidden =
    [
        "System.IO.",
        "System.Net.",
        "System.Threading.",
        "System.Timers.",
        "System.Data.",
        "System.Random",
        "System.Guid",
        "System.DateTime",
        "System.DateTimeOffset",
        "System.TimeProvider",
        "System.Environment",
        "System.Console",
        "System.Diagnostics.Process",
        "System.Diagnostics.Stopwatch",
        "System.Security.Cryptography.RandomNumberGenerator",
        "NodaTime.SystemClock",
        "NodaTime.IClock",
        "NodaTime.ZonedClock",
        "Microsoft.",
    ];

    [Fact]
    public void The_core_knows_NodaTime_and_nothing_else() =>
        Assert.Equal(
            "NodaTime",
            string.Join(
                ' ',
                Core.GetReferencedAssemblies()
                    .Select(reference => reference.Name!)
                    .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            )
        );

    [Fact]
    public void The_core_touches_nothing_outside_itself() =>
        Assert.DoesNotContain(
            TypesUsed(),
            type => Array.Exists(Forbidden, forbidden => type.StartsWith(forbidden, StringComparison.Ordinal))
        );

    [Fact]
    public void Every_command_and_event_is_sealed_and_a_value()
    {
        foreach (
            var type in Core.GetTypes()
                .Where(type =>
                    !type.IsAbstract
                    && (type.IsSubclassOf(typeof(AgendaCommand)) || type.IsSubclassOf(typeof(AgendaEvent)))
                )
        )
        {
            Assert.True(type.IsSealed && type.IsPublic, $"{type.Name} is not public and sealed");
            Assert.True(type.GetMethod("<Clone>$") is not null, $"{type.Name} is no record");
            Assert.All(
                type.GetProperties().Where(property => property.CanWrite),
                property =>
                    Assert.Contains(
                        typeof(IsExternalInit),
                        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()
                    )
            );
        }
    }

    /// <summary>
    /// What is on disk is read for ever: an event keeps its name and every field, and only gets fields that may be
    /// absent.
    /// </summary>
    [Fact]
    public void LG4_every_event_keeps_the_name_and_shape_in_which_it_was_stored()
    {
        var (approved, received) = (Beside("Events.approved.txt"), Beside("Events.received.txt"));
        var lines = StoredShapes.Lines().ToList();
        var before = File.Exists(approved) ? File.ReadAllLines(approved) : [];
        if (before.SequenceEqual(lines, StringComparer.Ordinal))
            return;

        File.WriteAllText(
            received,
            string.Join('\n', lines) + '\n',
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
        var gone = before.Except(lines, StringComparer.Ordinal).Select(line => $"- {line}");
        var added = lines.Except(before, StringComparer.Ordinal).Select(line => $"+ {line}");
        Assert.Fail(
            $"The shape of stored events changed. Only added to? Then approve {received}.\n{string.Join('\n', [.. gone, .. added])}"
        );
    }

    private static string Beside(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, name);

    private static List<string> TypesUsed()
    {
        using var file = new PEReader(File.OpenRead(Core.Location));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata
                .TypeReferences.Select(metadata.GetTypeReference)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }
}
