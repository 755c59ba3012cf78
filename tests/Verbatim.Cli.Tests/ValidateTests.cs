namespace Verbatim.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    private readonly Sandbox _sandbox = Library.Sandbox();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Valid_data_end_with_exit_code_0_and_a_summary()
    {
        _sandbox.With("new.yaml", Library.Shelf);

        Outcome outcome = _sandbox.Run("validate --schema library.yaml new.yaml");

        Assert.Equal((0, "nothing found in 1 file\n", ""), (outcome.ExitCode, outcome.Out, outcome.Error));
    }

    [Fact]
    public void An_error_in_the_data_ends_with_exit_code_1()
    {
        _sandbox.With("new.yaml", "name: new\nboks: []\n");

        Assert.Equal(1, _sandbox.Run("validate --schema library.yaml new.yaml").ExitCode);
    }

    [Fact]
    public void Without_data_the_schema_alone_is_checked()
    {
        Assert.Equal("nothing found in 1 file\n", _sandbox.Run("validate --schema library.yaml").Out);
    }

    [Fact]
    public void Data_are_held_to_a_schema_of_which_an_error_leaves_out_no_more_than_a_pattern()
    {
        _sandbox.With("library.yaml", Library.Schema + "\nslots: {code: {pattern: '['}}\n").With("new.yaml", "nonsense: 1\n");

        Outcome outcome = _sandbox.Run("validate --schema library.yaml new.yaml --format msbuild");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("LML1030", outcome.Out);
        Assert.Contains("new.yaml(1,1): error LML2001", outcome.Out);
    }

    [Fact]
    public void P16_data_are_held_to_what_a_schema_says_beside_its_errors()
    {
        _sandbox.With("library.yaml", Library.Schema.Replace("range: Book", "range: Bok"))
            .With("new.yaml", "nonsense: 1\nname: a\nbooks: {id: 1}\n");

        Outcome outcome = _sandbox.Run("validate --schema library.yaml new.yaml --format msbuild");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(
            ["LML1020", "LML1020", "LML2001"],
            outcome.Out.Split('\n').Select(static l => l.Split(": error ")).Where(static l => l.Length > 1).Select(static l => l[1][..7]));
    }

    [Fact]
    public void Data_are_not_held_to_a_file_that_is_no_schema()
    {
        _sandbox.With("library.yaml", "- a\n").With("new.yaml", "nonsense: 1\n");

        Outcome outcome = _sandbox.Run("validate --schema library.yaml new.yaml --format msbuild");

        Assert.Equal(1, outcome.ExitCode);
        Assert.DoesNotContain("new.yaml", outcome.Out);
        Assert.Contains("the data was not looked at", outcome.Error);
    }

    [Fact]
    public void A_missing_file_ends_with_exit_code_2_and_the_others_are_checked_all_the_same()
    {
        _sandbox.With("new.yaml", "name: new\nboks: []\n");

        Outcome outcome = _sandbox.Run("validate --schema library.yaml absent.yaml new.yaml --format msbuild");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("absent.yaml(1,1): error VBT0001: ", outcome.Out);
        Assert.Contains("\nnew.yaml(2,1): error LML", outcome.Out);
    }

    [Fact]
    public void A_missing_schema_ends_with_exit_code_2_and_is_named()
    {
        Outcome outcome = _sandbox.Run("validate --schema absent.yaml --format msbuild");

        Assert.Equal((2, "absent.yaml(1,1): error VBT0001: there is no file or folder 'absent.yaml'\n"), (outcome.ExitCode, outcome.Out));
    }

    [Fact]
    public void A_misspelt_path_is_answered_with_the_file_beside_it() =>
        Assert.Contains("there is no file or folder 'libary.yaml'; did you mean 'library.yaml'?",
            _sandbox.Run("validate --schema libary.yaml").Out);

    [Fact]
    public void A_folder_cannot_be_a_schema()
    {
        Outcome outcome = _sandbox.Run("validate --schema . --format msbuild");

        Assert.Equal((2, ".(1,1): error VBT0002: '.' cannot be read: it is a folder\n"), (outcome.ExitCode, outcome.Out));
    }

    [Fact]
    public void A_class_can_be_named_for_data_that_are_not_the_tree_root()
    {
        _sandbox.With("emma.json", """{"id": "lib:emma", "title": "Emma"}""");

        Assert.Equal(0, _sandbox.Run("validate --schema library.yaml --class Book emma.json").ExitCode);
    }

    [Fact]
    public void A_class_that_the_schema_lacks_is_wrong_usage_with_the_nearest_name()
    {
        Outcome outcome = _sandbox.With("emma.json", "{}").Run("validate --schema library.yaml --class Bok emma.json");

        Assert.Equal((2, "verbatim: schema 'library' has no class 'Bok': did you mean 'Book'?\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void Without_a_tree_root_a_class_must_be_named()
    {
        _sandbox.With("library.yaml", Library.Schema.Replace("tree_root: true", "abstract: false")).With("new.yaml", Library.Shelf);

        Outcome outcome = _sandbox.Run("validate --schema library.yaml new.yaml");

        Assert.Equal((2, "verbatim: schema 'library' has no tree_root: name the class with --class, such as 'Shelf', 'Book'\n"),
            (outcome.ExitCode, outcome.Error));
    }

    [Theory]
    [InlineData("", 0, "warning")]
    [InlineData("--references warning", 0, "warning")]
    [InlineData("--references error", 1, "error")]
    [InlineData("--references off", 0, null)]
    public void P17_a_reference_that_leads_nowhere_matters_as_much_as_asked(string option, int exitCode, string? severity)
    {
        _sandbox.With("new.yaml", Library.Shelf + "\n    sequel: lib:absent\n");

        Outcome outcome = _sandbox.Run($"validate --schema library.yaml new.yaml --format msbuild {option}");

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Equal(severity is not null, outcome.Out.Contains($"new.yaml(7,13): {severity} LML2", StringComparison.Ordinal));
    }

    [Fact]
    public void References_lead_from_file_to_file_of_one_data_set()
    {
        _sandbox.With("a.yaml", Library.Shelf).With("b.yaml", "name: b\nbooks: [{id: lib:b, title: B, sequel: lib:emma}]\n");

        Assert.Equal(0, _sandbox.Run("validate --schema library.yaml --references error a.yaml b.yaml").ExitCode);
    }

    [Fact]
    public void P17_one_identifier_with_two_contents_in_two_files_is_an_error()
    {
        _sandbox.With("a.yaml", Library.Shelf).With("b.yaml", "name: b\nbooks: [{id: lib:emma, title: Persuasion}]\n");

        Assert.Equal(1, _sandbox.Run("validate --schema library.yaml a.yaml b.yaml").ExitCode);
    }

    [Theory]
    [InlineData("data", "3 files")]
    [InlineData("data/*.yaml", "1 file")]
    [InlineData("data/**/*.yaml", "2 files")]
    [InlineData("data/a.yaml data", "3 files")]
    public void Folders_and_patterns_stand_for_the_files_in_them(string named, string counted)
    {
        _sandbox.With("data/a.yaml", "name: a\n").With("data/inner/b.yaml", "name: b\n").With("data/inner/c.json", """{"name": "c"}""")
            .With("data/note.txt", "x").With("data/.hidden/d.yaml", "x: 1\n").With("data/bin/e.yaml", "x: 1\n");

        Assert.Equal($"nothing found in {counted}\n", _sandbox.Run($"validate --schema library.yaml {named}").Out);
    }

    [Fact]
    public void A_schema_in_a_folder_of_data_is_not_taken_for_data()
    {
        _sandbox.With("new.yaml", Library.Shelf);

        Assert.Equal((0, "nothing found in 1 file\n"), _sandbox.Run("validate --schema library.yaml .") is var o
            ? (o.ExitCode, o.Out) : default);
    }

    [Fact]
    public void A_class_that_the_schema_does_not_have_is_an_error_without_data_too()
    {
        Outcome outcome = _sandbox.Run("validate --schema library.yaml --class Bok");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("has no class 'Bok': did you mean 'Book'?", outcome.Error);
    }

    [Theory]
    [InlineData("empty", "YAML or JSON file in")]
    [InlineData("*.json", "file matches")]
    public void A_folder_or_pattern_without_files_ends_with_exit_code_2(string named, string kind)
    {
        Directory.CreateDirectory(Path.Combine(_sandbox.Root, "empty"));

        Outcome outcome = _sandbox.Run($"validate --schema library.yaml {named} --format msbuild");

        Assert.Equal((2, $"{named}(1,1): error VBT0003: nothing to check: no {kind} '{named}'\n"), (outcome.ExitCode, outcome.Out));
    }

    [Fact]
    public void Findings_stand_in_the_order_of_files_and_places_however_many_are_read_at_once()
    {
        for (int i = 10; i < 60; i++)
            _sandbox.With($"data/{i}.yaml", "x: 1\nname: a\ny: 2\n");

        string[] lines =
            _sandbox.Run("validate --schema library.yaml data --format msbuild").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(100, lines.Length);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }
}
