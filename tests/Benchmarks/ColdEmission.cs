using System.Diagnostics;
using System.Globalization;
using Verbatim.Benchmarks.Templates;
using Verbatim.Documents;
using Verbatim.Emission;
using Verbatim.Emission.Contract;
using Verbatim.LinkML.Model;

namespace Verbatim.Benchmarks;

/// <summary>
/// <see cref="EmitCode"/> for one class, in a process that has written none before, as a compiler's is: assemblies are loaded, methods
/// compiled, and the template parsed.
/// </summary>
internal static class ColdEmission
{
    public const string Catalog = "tests/Verbatim.Emission.Tests/Samples/catalog.yaml";

    private static readonly string[] Ways = ["writer", "template", "emitter"];

    /// <summary>Starts so many processes for each way, by turns, and prints the medians; or, given a way, is such a process.</summary>
    public static void Run(string what)
    {
        if (!int.TryParse(what, CultureInfo.InvariantCulture, out int processes))
        {
            Console.WriteLine(Write(what).ToString(CultureInfo.InvariantCulture));
            return;
        }
        double[][] times = [.. Enumerable.Range(0, processes).Select(static _ => (double[])[.. Ways.Select(Time)])];
        foreach ((int number, string way) in Ways.Index())
            Console.WriteLine($"{way,-8} {times.Select(run => run[number]).Order().ElementAt(processes / 2),6:0.0} ms");
    }

    /// <summary>A schema of the repository.</summary>
    public static SchemaModel Load(string path)
    {
        string root = RepositoryFolder.PathOf(path);
        SourceText[] files =
        [
            .. Directory.EnumerateFiles(Path.GetDirectoryName(root)!, "*.yaml")
                .Select(static file => SourceText.FromBytes(file, File.ReadAllBytes(file))),
        ];
        return SchemaLoader.Load(files.Single(file => file.Path == root), new MemoryTextSource(files)).Model!;
    }

    private static double Write(string way)
    {
        SchemaModel model = Load(Catalog);
        model = model with { Classes = [.. model.Classes.Where(static c => c.Name == "Rate")], Enums = [] };
        string approved = RecordText.PartOf(File.ReadAllText(RepositoryFolder.PathOf("tests/Verbatim.Emission.Tests/Approved/Rate.g.cs")));
        RecordText record = RecordText.Of(approved);

        Stopwatch watch = Stopwatch.StartNew();
        string written = way switch
        {
            "writer" => RecordWriter.Write(record),
            "template" => Render(record),
            "emitter" => Emit(model),
            _ => throw new ArgumentOutOfRangeException(nameof(way), way, string.Join(", ", Ways)),
        };
        double time = watch.Elapsed.TotalMilliseconds;

        return RecordText.PartOf(written) == approved ? time : throw new InvalidOperationException($"Not what was approved:\n{written}");
    }

    // Methods of their own: the assemblies that they call are loaded when they are first called.
    private static string Render(RecordText record) => new RecordTemplate().Render(record);

    private static string Emit(SchemaModel model) => CSharpEmitter.Emit(model, new CSharpOptions("Generated", []))[0].Text;

    private static double Time(string way)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, ["cold", way]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string time = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? double.Parse(time, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"{way} ended with {process.ExitCode}.");
    }
}
