namespace Verbatim.Cli.Tests;

/// <summary>What a file can hold: an object, a list of them, JSON lines, several documents of YAML; and data that are piped in.</summary>
public sealed class SeveralDocumentsTests : IDisposable
{
    private readonly Sandbox _sandbox = Library.Sandbox();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("books.yaml", "- {id: lib:a, title: A}\n- {id: lib:b, titel: B}\n", "(2,15)")]
    [InlineData("books.json", "[{\"id\": \"lib:a\", \"title\": \"A\"},\n {\"id\": \"lib:b\", \"titel\": \"B\"}]", "(2,18)")]
    [InlineData("books.jsonl", "{\"id\": \"lib:a\", \"title\": \"A\"}\n\n  \n{\"id\": \"lib:b\", \"titel\": \"B\"}\n", "(4,17)")]
    [InlineData("books.ndjson", "{\"id\": \"lib:a\", \"title\": \"A\"}\r\n{\"id\": \"lib:b\", \"titel\": \"B\"}", "(2,17)")]
    [InlineData("books.yaml", "---\nid: lib:a\ntitle: A\n---\nid: lib:b\ntitel: B\n...\n", "(6,1)")]
    [InlineData("books.yaml", "# two\nid: lib:a\ntitle: A\n--- {id: lib:b, titel: B}\n---\n# none\n", "(4,17)")]
    [InlineData("books.yaml", "%YAML 1.2\n---\nid: lib:a\ntitle: A\n...\n%YAML 1.2\n---\nid: lib:b\ntitel: B\n", "(9,1)")]
    public void Each_object_is_held_to_the_class_and_its_findings_stand_in_the_file(string file, string text, string place)
    {
        Outcome outcome = _sandbox.With(file, text).Run($"validate --schema library.yaml --class Book {file} --format msbuild");

        Assert.Equal($"{file}{place}: error LML2001: unknown key 'titel' in Book; did you mean 'title', which is missing?\n", outcome.Out);
    }

    [Fact]
    public void An_item_of_a_list_that_is_no_object_is_said_to_be_none()
    {
        Outcome outcome = _sandbox.With("books.yaml", "- {id: lib:a, title: A}\n- 12\n")
            .Run("validate --schema library.yaml --class Book books.yaml --format msbuild");

        Assert.StartsWith("books.yaml(2,3): error LML2003: ", outcome.Out);
    }

    [Theory]
    [InlineData("broken.jsonl", "{\"id\": \"lib:a\", \"titel\": \"A\"}\n{\"id\": \n[}\n{\"id\": \"lib:b\", \"titel\": \"B\"}\n",
        "(1,17) (2,1) (3,2) (4,17)")]
    [InlineData("broken.yaml", "id: lib:a\ntitel: A\n---\nid: [lib:x\n---\ntitle: \"x\n---\nid: lib:b\ntitel: B\n",
        "(2,1) (4,5) (6,8) (9,1)")]
    public void A_document_that_cannot_be_read_hides_no_other(string file, string text, string places)
    {
        string[] lines = _sandbox.With(file, text).Run($"validate --schema library.yaml --class Book {file} --format msbuild").Out.Split(
            '\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(places, string.Join(' ', lines.Select(line => line[file.Length..line.IndexOf(':', StringComparison.Ordinal)])));
    }

    [Theory]
    [InlineData("books.jsonl", "{\"id\": \"lib:a\", \"title\": \"A\", \"sequel\": \"lib:b\"}\n{\"id\": \"lib:b\", \"title\": \"B\"}\n", 0)]
    [InlineData("books.jsonl", "{\"id\": \"lib:a\", \"title\": \"A\", \"sequel\": \"lib:c\"}\n{\"id\": \"lib:b\", \"title\": \"B\"}\n", 1)]
    [InlineData("books.yaml", "- {id: lib:a, title: A, sequel: lib:b}\n- {id: lib:b, title: B}\n", 0)]
    [InlineData("books.yaml", "- {id: lib:a, title: A}\n- {id: lib:a, title: B}\n", 1)]
    [InlineData("books.yaml", "{id: lib:a, title: A}\n---\n{id: lib:a, title: B}\n", 1)]
    public void References_and_identifiers_hold_across_documents_and_items(string file, string text, int exitCode) =>
        Assert.Equal(exitCode, _sandbox.With(file, text)
            .Run($"validate --schema library.yaml --class Book --references error {file}").ExitCode);

    [Fact]
    public void Many_documents_read_at_once_are_reported_in_order()
    {
        _sandbox.With("books.jsonl", string.Concat(Enumerable.Range(0, 200).Select(static i => $"{{\"id\": \"lib:{i}\"}}\n")));

        string[] lines = _sandbox.Run("validate --schema library.yaml --class Book books.jsonl --format msbuild").Out.Split('\n',
            StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Enumerable.Range(1, 200).Select(static i => $"books.jsonl({i},2): error LML2002"),
            lines.Select(static line => line[..line.LastIndexOf(": ", StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("empty.jsonl", "\n  \n")]
    [InlineData("empty.yaml", "---\n---\n# nothing\n")]
    [InlineData("empty.json", "")]
    public void A_file_without_a_document_is_empty(string file, string text) =>
        Assert.Contains("error LML0003: ", _sandbox.With(file, text).Run($"validate --schema library.yaml {file} --format msbuild").Out);

    [Theory]
    [InlineData("---\n---\nname: a\n")]
    [InlineData("# none\n---\n# nor here\n---\nname: a\n---\nname: b\n---\n")]
    public void P20_empty_documents_before_the_first_and_after_several_are_none(string text) =>
        Assert.Equal("nothing found in 1 file\n", _sandbox.With("shelves.yaml", text)
            .Run("validate --schema library.yaml shelves.yaml").Out);

    [Fact]
    public void P20_an_empty_document_between_two_is_an_error() =>
        Assert.StartsWith("shelves.yaml(2,1): error LML0003: ", _sandbox.With("shelves.yaml", "name: a\n---\n---\nname: b\n")
            .Run("validate --schema library.yaml shelves.yaml --format msbuild").Out);

    [Fact]
    public void JSON_lines_in_a_folder_are_data_too()
    {
        _sandbox.With("data/a.jsonl", "{\"name\": \"a\"}\n").With("data/b.ndjson", "{\"name\": \"b\"}\n");

        Assert.Equal("nothing found in 2 files\n", _sandbox.Run("validate --schema library.yaml data").Out);
    }

    [Theory]
    [InlineData("-", "nam: x\n", "stdin.yaml(1,1)")]
    [InlineData("--stdin-name a.jsonl -", "{\"name\": \"a\"}\n{\"nam\": \"b\"}\n", "a.jsonl(2,2)")]
    public void Data_can_be_piped_in(string option, string piped, string place)
    {
        Outcome outcome = _sandbox.Run($"validate --schema library.yaml --format msbuild {option}", piped);

        Assert.StartsWith($"{place}: error LML2001: ", outcome.Out);
    }

    [Fact]
    public void What_is_piped_in_is_fixed_nowhere()
    {
        Outcome outcome = _sandbox.Run("validate --schema library.yaml --fix -", "nam: x\n");

        Assert.Equal((1, false), (outcome.ExitCode, File.Exists(Path.Combine(_sandbox.Root, "stdin.yaml"))));
    }

    [Theory]
    [InlineData("books.jsonl", "{\"id\": \"lib:a\", \"titel\": \"A\"}\n{\"id\": \"lib:b\", \"titel\": \"B\"}\n")]
    [InlineData("books.yaml", "id: lib:a\ntitel: A\n---\nid: lib:b\ntitel: B\n")]
    [InlineData("books.yaml", "- id: lib:a\n  titel: A\n- id: lib:b\n  titel: B\n")]
    public void Findings_are_fixed_in_each_document(string file, string text)
    {
        _sandbox.With(file, text).Run($"validate --schema library.yaml --class Book --fix {file}");

        Assert.Equal(text.Replace("titel", "title"), File.ReadAllText(Path.Combine(_sandbox.Root, file)));
    }

    [Fact]
    public void A_file_that_was_not_meant_to_be_YAML_is_said_to_be_read_as_such()
    {
        Outcome outcome = _sandbox.With("books.csv", "id,title\n\"a\",A\n").Run("validate --schema library.yaml books.csv");

        Assert.Contains("verbatim: 'books.csv' was read as YAML: ", outcome.Error);
    }

    [Fact]
    public void A_class_can_be_named_as_its_type_is()
    {
        _sandbox.With("library.yaml", Library.Schema.Replace("Book", "printed book"))
            .With("emma.json", """{"id": "lib:emma", "title": "Emma"}""");

        Assert.Equal((0, ""), _sandbox.Run("validate --schema library.yaml --class PrintedBook emma.json") is var o
            ? (o.ExitCode, o.Error) : default);
    }
}
