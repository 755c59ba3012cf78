namespace Verbatim.Cli.Tests;

public sealed class GenerateJsonSchemaTests : IDisposable
{
    private const string Plain = "generate json-schema --schema library.yaml --out schemas";

    private readonly Sandbox _sandbox = Library.Sandbox();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void There_is_a_file_for_the_schema_and_a_thin_one_for_each_class()
    {
        Outcome outcome = _sandbox.Run(Plain);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(["Book.schema.json", "Shelf.schema.json", "library.schema.json"], Files());
        Assert.Contains("\"$ref\": \"library.schema.json#/$defs/Book\"", Text("Book.schema.json"));
    }

    [Fact]
    public void A_second_run_writes_nothing()
    {
        _sandbox.Run(Plain);

        Assert.DoesNotContain("wrote", _sandbox.Run(Plain).Out);
    }

    [Fact]
    public void The_identifiers_in_data_are_those_that_there_are()
    {
        _sandbox.With("shelf.yaml", Library.Shelf).Run(Plain + " --data shelf.yaml");

        Assert.Contains("\"lib:emma\"", Text("library.schema.json"));
    }

    [Fact]
    public void A_list_names_the_data_and_their_classes()
    {
        _sandbox.With("shelf.yaml", Library.Shelf).With("book.yaml", "id: lib:persuasion\ntitle: Persuasion\n")
            .With("files.txt", "shelf.yaml\nbook.yaml\tBook\n");

        Outcome outcome = _sandbox.Run(Plain + " --files-from files.txt");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("[\"lib:emma\", \"lib:persuasion\"]", Text("library.schema.json"));
    }

    [Fact]
    public void Data_of_a_class_that_the_schema_lacks_are_wrong_usage_and_named()
    {
        Outcome outcome = _sandbox.With("shelf.yaml", Library.Shelf).With("files.txt", "shelf.yaml\tShlef\n")
            .Run(Plain + " --files-from files.txt --format msbuild");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("shelf.yaml(1,1): error VBT0004:", outcome.Out);
    }

    [Fact]
    public void Data_that_are_not_there_are_wrong_usage_and_named()
    {
        Outcome outcome = _sandbox.Run(Plain + " --data nowhere.yaml --format msbuild");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("nowhere.yaml(1,1): error VBT0001:", outcome.Out);
    }

    [Fact]
    public void A_class_that_the_schema_lacks_is_wrong_usage_with_the_one_that_was_meant()
    {
        Outcome outcome = _sandbox.Run(Plain + " --data . --class Bok");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("did you mean 'Book'?", outcome.Error);
    }

    [Fact]
    public void For_JSON_a_number_is_no_string_and_nothing_is_said_that_only_editors_know()
    {
        _sandbox.Run(Plain + " --for json");

        string text = Text("library.schema.json");
        Assert.Contains("\"title\": { \"type\": \"string\" }", text);
        Assert.DoesNotContain("markdown", text);
    }

    [Fact]
    public void The_language_has_one_too()
    {
        Outcome outcome = _sandbox.Run("generate json-schema --language --out schemas");

        Assert.Equal((0, "wrote schemas/linkml.schema.json\n"), (outcome.ExitCode, outcome.Out.ReplaceLineEndings("\n")));
        Assert.Contains("\"tree_root\"", Text("linkml.schema.json"));
    }

    [Theory]
    [InlineData("generate json-schema --out schemas")]
    [InlineData("generate json-schema --language --schema library.yaml --out schemas")]
    [InlineData("generate json-schema --schema library.yaml --for xml --out schemas")]
    public void Neither_or_both_of_schema_and_language_is_wrong_usage(string commandLine)
    {
        Outcome outcome = _sandbox.Run(commandLine);

        Assert.Equal((2, false), (outcome.ExitCode, Directory.Exists(Path.Combine(_sandbox.Root, "schemas"))));
    }

    [Fact]
    public void P16_what_a_schema_with_errors_says_beside_them_is_written()
    {
        Outcome outcome = _sandbox.With("library.yaml", Library.Schema.Replace("range: Book", "range: Bok")).Run(Plain);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("\"pages\"", string.Concat(Files().Select(Text)), StringComparison.Ordinal);
    }

    private string[] Files() =>
        [.. Directory.EnumerateFiles(Path.Combine(_sandbox.Root, "schemas")).Select(static file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)];

    private string Text(string file) => File.ReadAllText(Path.Combine(_sandbox.Root, "schemas", file));
}
