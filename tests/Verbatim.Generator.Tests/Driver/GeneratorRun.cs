using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Generator.Tests.Driver;

/// <summary>
/// A live driver. Every run is followed by a second one after an unrelated edit of C#, which must find every step cached, and what the
/// steps hold is searched for what must not be there: a test of the generator proves both, whatever else it proves.
/// </summary>
internal sealed class GeneratorRun
{
    private static readonly string[] Steps = [LinkMLGenerator.InputStep, LinkMLGenerator.ModelStep, LinkMLGenerator.SourceStep];

    private readonly GeneratorDriver _driver;
    private readonly Project _project;

    private GeneratorRun(Project project, GeneratorDriver driver)
    {
        _project = project;
        CSharpCompilation compilation = Project.Compile();
        _driver = driver.RunGenerators(compilation);
        Result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(Result.Exception);
        StepGraph.AssertPlain(Result, Steps);
        AssertCached(_driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;"))));
    }

    /// <summary>What the first of the two runs gave.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by their names.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(static s => s.HintName, static s => s.SourceText.ToString());

    public static GeneratorRun Of(Project project, GivenOptions? options = null) => new(project, CSharpGeneratorDriver.Create(
        [new LinkMLGenerator().AsSourceGenerator()],
        project.Files,
        optionsProvider: options ?? Project.Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>Edits a file while the driver lives, as an editor does.</summary>
    public GeneratorRun Edit(string path, Func<string, string> edit)
    {
        GivenFile old = _project.Files.Single(file => file.Path == path);
        GivenFile edited = old.With(edit);
        return new GeneratorRun(new Project(_project.Files.Replace(old, edited)), _driver.ReplaceAdditionalText(old, edited));
    }

    /// <summary>What became of the outputs of a step, in order; empty where the step has none.</summary>
    public IncrementalStepRunReason[] Reasons(string step) => ReasonsIn(Result, step);

    private static void AssertCached(GeneratorDriver second)
    {
        GeneratorRunResult result = second.GetRunResult().Results[0];
        IEnumerable<IncrementalStepRunReason> reasons = Steps.SelectMany(step => ReasonsIn(result, step))
            .Concat(result.TrackedOutputSteps.SelectMany(static s => s.Value).SelectMany(static s => s.Outputs)
                .Select(static o => o.Reason));
        Assert.All(reasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static IncrementalStepRunReason[] ReasonsIn(GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? [.. steps.SelectMany(static s => s.Outputs).Select(static o => o.Reason)]
            : [];
}
