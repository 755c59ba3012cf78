using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using Verbatim.Generator.Tests.Driver;

namespace Verbatim.Generator.Tests;

/// <summary>What an edit makes the analyzers check again, where a compiler lives on between edits, as in an editor.</summary>
public sealed class LiveCheckTests
{
    private const string Quoted =
        """
        id: https://example.org/shop/review
        name: review
        imports: [linkml:types]
        prefixes: {linkml: https://w3id.org/linkml/}
        default_range: string
        classes:
          Review:
            attributes:
              id: {identifier: true}
              file:
              words: {annotations: {quoted_from: file}}

        """;

    [Fact]
    public async Task Nothing_edited_nothing_is_checked_again() => Assert.Empty(await CheckedAgainAsync(static project => project));

    [Fact]
    public async Task An_edited_document_is_checked_again_alone() =>
        Assert.Equal(["lamp.yaml"],
            await CheckedAgainAsync(static project => project.Edit("lamp.yaml", static _ => "id: lamp\nname: Lantern\n")));

    [Fact]
    public async Task An_edited_text_is_looked_into_again_by_what_quotes_it() =>
        Assert.Equal(["good.yaml"], await CheckedAgainAsync(static project => project.Edit("good.txt", static _ => "A very bad lamp.")));

    [Theory]
    [InlineData("catalog.yaml")]
    [InlineData("maker.yaml")]
    public async Task An_edited_schema_is_held_to_its_own_documents_again(string file) =>
        Assert.Equal(["desk.yaml", "lamp.yaml"],
            await CheckedAgainAsync(project => project.Edit(file, static text => text.Replace("name:\n", "label:\n"))));

    [Fact]
    public async Task A_text_that_was_not_there_is_found_when_it_comes() =>
        Assert.Equal(
            ["good.yaml"],
            await CheckedAgainAsync(
                static project => project
                    with
                { Files = [.. project.Files.Where(static file => !file.Path.EndsWith("good.txt", StringComparison.Ordinal))] },
                static project => project.Text(project.Files[0].Path.Replace("catalog.yaml", "good.txt"), "A very good lamp.")));

    [Fact]
    public async Task What_is_not_checked_again_is_reported_again()
    {
        Project project = Shop();
        project = project.Data(project.Files[0].Path.Replace("catalog", "chair"), "id: chair\nname: Chair\npirce: 3\n", "Product");
        string[] first = await project.ReportAsync();

        string[] second = await project.Edit("lamp.yaml", static _ => "id: lamp\nname: Lantern\n").ReportAsync();

        Assert.Single(first);
        Assert.Equal(first, second);
    }

    /// <summary>A project in a folder that no other test has, so that its checks can be told from theirs.</summary>
    private static Project Shop()
    {
        string folder = $"/shop-{Guid.NewGuid():N}/";
        return Project.Empty
            .Schema(folder + "catalog.yaml", Schemas.Catalog)
            .Import(folder + "maker.yaml", Schemas.Maker)
            .Schema(folder + "review.yaml", Quoted)
            .Data(folder + "lamp.yaml", "id: lamp\nname: Lamp\n", "Product")
            .Data(folder + "desk.yaml", "id: desk\nname: Desk\n", "Product")
            .Data(folder + "good.yaml", "id: good\nfile: good.txt\nwords: very good\n", "Review")
            .Text(folder + "good.txt", "A very good lamp.");
    }

    private static Task<string[]> CheckedAgainAsync(Func<Project, Project> edit) => CheckedAgainAsync(static project => project, edit);

    /// <summary>The documents that are checked when the project is analysed once more after an edit.</summary>
    private static async Task<string[]> CheckedAgainAsync(Func<Project, Project> start, Func<Project, Project> edit)
    {
        Project before = start(Shop());
        await before.AnalyzeAsync();
        using CheckListener listener = new();
        await edit(before).AnalyzeAsync();
        return [.. listener.Paths.Where(path => before.Files.Any(file => file.Path == path)).Order(StringComparer.Ordinal)
            .Select(static path => path[(path.LastIndexOf('/') + 1)..])];
    }

    /// <summary>Hears which documents are checked, those of tests that run at the same time as well.</summary>
    private sealed class CheckListener : EventListener
    {
        public ConcurrentQueue<string> Paths { get; } = new();

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Verbatim-Generator")
                EnableEvents(eventSource, EventLevel.Verbose);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName == "DocumentChecked")
                Paths.Enqueue((string)eventData.Payload![0]!);
        }
    }
}
