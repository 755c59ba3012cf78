namespace Verbatim.House.Tests;

/// <summary>The pages of all codes have one form. That their examples do what they say is tested where they can be run.</summary>
public sealed class ExplainPageTests
{
    private static readonly ExplainPage[] Pages =
    [
        .. from file in Repository.FilesIn(["generator", "runtime"], "*.md")
           let steps = file.Split("/Explain/")
           where steps.Length == 2
           select ExplainPage.Of(steps[0], Path.GetFileNameWithoutExtension(steps[1])),
    ];

    // Those of articles have no form yet in which their examples could be run.
    private static readonly ExplainPage[] PagesThatAreRun = [.. Pages.Where(static page => page.Code[..3] == "LML")];

    private static readonly string[] InExamples = ["Given", "Wrong", "Right"];

    private static readonly string[] Headings = ["Why it matters", "Wrong", "Right", "How to fix it"];

    [Fact]
    public void Every_page_has_the_same_headings() =>
        House.HasNo(
            from page in Pages
            where !page.Headings.Where(static heading => heading != "Given").SequenceEqual(Headings)
            select $"{page.Code}: {string.Join(", ", page.Headings)}");

    [Fact]
    public void Examples_are_files_that_have_names() =>
        House.HasNo(
            from page in PagesThatAreRun
            where !ExplainPage.InWords.ContainsKey(page.Code)
            where page.Files("Wrong").Count == 0 || page.Files("Right").Count == 0
                || page.Files(InExamples).Any(static file => file.Path == "")
            select page.Code);

    [Fact]
    public void An_example_in_words_has_no_file_and_a_test_elsewhere() =>
        House.HasNo(
            from told in ExplainPage.InWords
            let page = PagesThatAreRun.Single(page => page.Code == told.Key)
            where page.Files(InExamples).Count > 0 || !Repository.Read(told.Value).Contains(told.Key, StringComparison.Ordinal)
            select $"{told.Key}: {told.Value}");
}
