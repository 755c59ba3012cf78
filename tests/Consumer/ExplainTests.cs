using System.Text.RegularExpressions;
using Verbatim.Consumer.Building;
using Verbatim.Generator.Diagnostics;

namespace Verbatim.Consumer;

/// <summary>The pages of what is found only in a build that has the packages: one of them missing, or its command ending early.</summary>
public sealed partial class ExplainTests(PackedSolution packed)
{
    public static TheoryData<string> Codes => ExplainPage.RunOf([BuildDiagnostics.NoAnalyzers.Code, BuildDiagnostics.NoJsonSchemas.Code]);

    [Theory, MemberData(nameof(Codes))]
    public async Task The_examples_of_a_page_give_what_it_says(string code)
    {
        ExplainPage page = ExplainPage.Of("generator/Verbatim.Generator", code);

        page.Hold(await BuildAsync(page.Files("Given", "Wrong")), await BuildAsync(page.Files("Given", "Right")));
    }

    /// <summary>The errors and warnings of a project. Of its file the example shows what stands inside of it.</summary>
    private async Task<string[]> BuildAsync(IReadOnlyList<ExampleFile> files)
    {
        SolutionCopy solution = packed.Copy();
        foreach (ExampleFile file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(solution.PathOf("Example", file.Path))!);
            bool isProject = file.Path.EndsWith(".csproj", StringComparison.Ordinal);
            string text = isProject ? $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{file.Text}</Project>\n" : file.Text;
            solution.Write(Path.Combine("Example", file.Path), text);
        }
        Outcome build = await solution.BuildWithRestoreAsync("Example");
        string[] found = [.. build.Output.Split('\n').Where(static line => Told.IsMatch(line))];
        Assert.True(found.Length > 0 || build.IsClean, build.Output);
        return found;
    }

    [GeneratedRegex(": (error|warning) ")]
    private static partial Regex Told { get; }
}
