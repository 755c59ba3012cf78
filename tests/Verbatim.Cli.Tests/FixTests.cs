using System.Text;

namespace Verbatim.Cli.Tests;

public sealed class FixTests : IDisposable
{
    internal const string Schema = """
        id: https://example.org/shop
        name: shop
        prefixes: {linkml: "https://w3id.org/linkml/", shop: "https://example.org/shop/"}
        default_prefix: shop
        default_range: string
        imports: [linkml:types]
        enums:
          Status: {permissible_values: {open: {}, closed: {}}}
        classes:
          Product:
            tree_root: true
            attributes:
              id: {required: true}
              kind: {required: true, equals_string: lamp}
              version: {required: true, range: integer, equals_number: 2}
              name: {required: true}
              status: {range: Status}
              pages: {range: integer}
              parts: {range: Part, multivalued: true, inlined_as_list: true}
          Part:
            attributes:
              label: {required: true}
              size: {range: integer}
        """;

    private const string Broken = """
        # A lamp.
        id: a   # the id

        nmae: 'Lamp'   # its name
        # open or closed
        status: Open
        colour: red
        """;

    private const string Fixed = """
        # A lamp.
        id: a   # the id
        kind: lamp
        version: 2

        name: 'Lamp'   # its name
        # open or closed
        status: open
        colour: red
        """;

    private readonly Sandbox _sandbox = new Sandbox().With("shop.yaml", Schema);

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void What_is_certain_is_fixed_and_the_rest_is_reported()
    {
        _sandbox.With("lamp.yaml", Broken);

        Outcome outcome = _sandbox.Run("validate --schema shop.yaml lamp.yaml --fix");

        Assert.Equal(Fixed, Read("lamp.yaml"));
        Assert.StartsWith("fixed 4 findings in lamp.yaml\n", outcome.Out);
        Assert.Contains("unknown key 'colour' in Product", outcome.Out);
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void Nothing_left_is_exit_code_0_and_a_second_run_changes_nothing()
    {
        _sandbox.With("lamp.yaml", Broken.Replace("colour: red", ""));

        Assert.Equal((0, "fixed 4 findings in lamp.yaml\nnothing found in 1 file\n"), Run("validate --schema shop.yaml lamp.yaml --fix"));
        DateTime written = File.GetLastWriteTimeUtc(PathOf("lamp.yaml"));

        Assert.Equal((0, "nothing found in 1 file\n"), Run("validate --schema shop.yaml lamp.yaml --fix"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(PathOf("lamp.yaml")));
    }

    [Theory]
    [InlineData("msbuild")]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("sarif")]
    public void To_a_program_go_the_findings_that_are_left_and_nothing_else(string format)
    {
        _sandbox.With("lamp.yaml", Broken);

        Outcome outcome = _sandbox.Run($"validate --schema shop.yaml lamp.yaml --fix --format {format}");

        Assert.Equal("fixed 4 findings in lamp.yaml\n", outcome.Error);
        Assert.Equal(_sandbox.Run($"validate --schema shop.yaml lamp.yaml --format {format}").Out, outcome.Out);
    }

    [Fact]
    public void Only_the_files_that_are_named_are_changed()
    {
        _sandbox.With("data/lamp.yaml", Broken).With("data/lamp.txt", Broken).With("other.yaml", Broken);

        _sandbox.Run("validate --schema shop.yaml data --fix");

        Assert.Equal((Fixed, Broken, Broken, Schema),
            (Read("data/lamp.yaml"), Read("data/lamp.txt"), Read("other.yaml"), Read("shop.yaml")));
    }

    [Fact]
    public void A_schema_that_is_checked_by_itself_is_fixed_and_what_it_imports_is_not()
    {
        const string Imported = "id: https://example.org/parts\nname: parts\nslots:\n  size:\n    Required: true\n";
        _sandbox.With("parts.yaml", Imported).With("library.yaml", Library.Schema.Replace("  - linkml:types", "  - linkml:types\n  - parts")
            .Replace("required: true", "Required: true"));

        Outcome outcome = _sandbox.Run("validate --schema library.yaml --fix");

        Assert.Equal(Library.Schema.Replace("  - linkml:types", "  - linkml:types\n  - parts"), Read("library.yaml"));
        Assert.Equal((1, Imported), (outcome.ExitCode, Read("parts.yaml")));
    }

    [Fact]
    public void Line_endings_the_mark_and_the_missing_line_break_at_the_end_stay()
    {
        byte[] before = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Broken.ReplaceLineEndings("\r\n"))];
        _sandbox.With("lamp.yaml", before);

        _sandbox.Run("validate --schema shop.yaml lamp.yaml --fix");

        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Fixed.ReplaceLineEndings("\r\n"))],
            File.ReadAllBytes(PathOf("lamp.yaml")));
    }

    [Fact]
    public void Permissions_stay_and_nothing_is_left_beside_the_file()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps permissions otherwise.");
            return;
        }
        _sandbox.With("data/lamp.yaml", Broken);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherWrite;
        File.SetUnixFileMode(PathOf("data/lamp.yaml"), Mode);

        _sandbox.Run("validate --schema shop.yaml data/lamp.yaml --fix");

        Assert.Equal(Fixed, Read("data/lamp.yaml"));
        Assert.Equal(Mode, File.GetUnixFileMode(PathOf("data/lamp.yaml")));
        Assert.Single(Directory.GetFileSystemEntries(PathOf("data")));
    }

    [Fact]
    public void Through_a_link_the_file_is_changed_that_it_leads_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows asks for a privilege to make links.");
        _sandbox.With("data/lamp.yaml", Broken);
        File.CreateSymbolicLink(PathOf("lamp.yaml"), "data/lamp.yaml");

        _sandbox.Run("validate --schema shop.yaml lamp.yaml --fix");

        Assert.Equal(Fixed, Read("data/lamp.yaml"));
        Assert.Equal("data/lamp.yaml", new FileInfo(PathOf("lamp.yaml")).LinkTarget);
    }

    [Fact]
    public void A_read_only_file_is_left_alone_and_ends_with_exit_code_2()
    {
        _sandbox.With("a.yaml", Broken).With("b.yaml", Broken);
        File.SetAttributes(PathOf("a.yaml"), FileAttributes.ReadOnly);

        Outcome outcome = _sandbox.Run("validate --schema shop.yaml a.yaml b.yaml --fix");
        File.SetAttributes(PathOf("a.yaml"), FileAttributes.Normal);

        Assert.Equal((Broken, Fixed), (Read("a.yaml"), Read("b.yaml")));
        Assert.Equal((2, "verbatim: 'a.yaml' is read-only: nothing was fixed in it\n"), (outcome.ExitCode, outcome.Error));
        Assert.Contains("a.yaml:4:1", outcome.Out);
    }

    [Fact]
    public void A_fix_that_makes_another_error_is_undone_and_said()
    {
        const string Before = "id: a\nkind: lamp\nversion: 2\nname: n\nStatus: opened wide\nPages: 5\n";
        _sandbox.With("lamp.yaml", Before);

        Outcome outcome = _sandbox.Run("validate --schema shop.yaml lamp.yaml --fix");

        Assert.Equal(Before.Replace("Pages", "pages"), Read("lamp.yaml"));
        Assert.Equal(
            "verbatim: lamp.yaml(5,1): not fixed: 'Change to 'status'' makes another error: LML2005: 'opened wide' is no value of Status: expected 'open' or 'closed'\n",
            outcome.Error);
        Assert.StartsWith("fixed 1 finding in lamp.yaml\n", outcome.Out);
    }

    [Fact]
    public void Keys_that_are_missing_at_one_place_are_added_one_after_the_other_in_the_order_of_the_schema()
    {
        string schema = Schema.Replace("version: {required",
            "b: {required: true, equals_string: c}\n      a: {required: true, equals_string: c}\n      version: {required");
        _sandbox.With("shop.yaml", schema).With("lamp.json", """{"id": "a", "name": "n"}""");

        _sandbox.Run("validate --schema shop.yaml lamp.json --fix");

        Assert.Equal("""{"id": "a", "kind": "lamp", "b": "c", "a": "c", "version": 2, "name": "n"}""", Read("lamp.json"));
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_fixed_and_what_is_then_found_in_it_is_no_fault_of_the_fix()
    {
        _sandbox.With("lamp.yaml", "id: a\nname: Lamps: the plan\nkind: chair\ncolour: red\nStatus: open\n");

        Outcome outcome = _sandbox.Run("validate --schema shop.yaml lamp.yaml --fix --format msbuild");

        Assert.Equal("id: a\nname: \"Lamps: the plan\"\nkind: chair\nversion: 2\ncolour: red\nstatus: open\n", Read("lamp.yaml"));
        Assert.Equal("fixed 3 findings in lamp.yaml\n", outcome.Error);
        Assert.Equal(["lamp.yaml(3,7)", "lamp.yaml(5,1)"], outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split(':')[0]));
    }

    [Fact]
    public void Quotation_marks_are_undone_where_no_text_may_stand()
    {
        const string Before = "id: a\nkind: lamp\nversion: 2\nname: n\nparts: label: x\n";
        _sandbox.With("lamp.yaml", Before);

        Outcome outcome = _sandbox.Run("validate --schema shop.yaml lamp.yaml --fix");

        Assert.Equal(Before, Read("lamp.yaml"));
        Assert.StartsWith(
            "verbatim: lamp.yaml(5,13): not fixed: 'Put it into quotation marks' makes another error: LML2003: expected a list for 'parts'",
            outcome.Error);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public void A_dry_run_prints_a_patch_that_makes_the_same_of_the_file(string lineEnding, string mark)
    {
        string before = mark + Broken.ReplaceLineEndings(lineEnding);
        _sandbox.With("data/my lamp.yaml", before).With("data/b.yaml", before + lineEnding);

        Outcome outcome = _sandbox.Run("validate --schema shop.yaml data --fix --dry-run");

        Assert.Equal(before, Bytes("data/my lamp.yaml"));
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(
            "verbatim: would fix 4 findings in data/b.yaml\nverbatim: would fix 4 findings in data/my lamp.yaml\nverbatim: 2 errors in 2 files would be left\n", outcome.Error);
        _sandbox.With("all.patch", outcome.Out);
        Patch.Apply(_sandbox.Root, "all.patch");
        Assert.Equal((mark + Fixed.ReplaceLineEndings(lineEnding), mark + Fixed.ReplaceLineEndings(lineEnding) + lineEnding),
            (Bytes("data/my lamp.yaml"), Bytes("data/b.yaml")));
    }

    [Fact]
    public void A_dry_run_shows_each_change_with_three_lines_around_it()
    {
        _sandbox.With("lamp.yaml", Broken);

        Assert.Equal(
            """
            --- a/lamp.yaml
            +++ b/lamp.yaml
            @@ -1,7 +1,9 @@
             # A lamp.
             id: a   # the id
            +kind: lamp
            +version: 2
             
            -nmae: 'Lamp'   # its name
            +name: 'Lamp'   # its name
             # open or closed
            -status: Open
            +status: open
             colour: red
            \ No newline at end of file

            """,
            _sandbox.Run("validate --schema shop.yaml lamp.yaml --fix --dry-run").Out);
    }

    [Fact]
    public void Changes_far_from_one_another_are_hunks_of_their_own()
    {
        string between = string.Concat(Enumerable.Range(0, 7).Select(static i => $"# {i}\n"));
        _sandbox.With("lamp.yaml", $"# a\n# b\n# c\n# d\nId: a\n{between}Kind: lamp\nversion: 2\n# e\nName: n\n");

        Assert.Equal(
            """
            --- a/lamp.yaml
            +++ b/lamp.yaml
            @@ -2,7 +2,7 @@
             # b
             # c
             # d
            -Id: a
            +id: a
             # 0
             # 1
             # 2
            @@ -10,7 +10,7 @@
             # 4
             # 5
             # 6
            -Kind: lamp
            +kind: lamp
             version: 2
             # e
            -Name: n
            +name: n

            """,
            _sandbox.Run("validate --schema shop.yaml lamp.yaml --fix --dry-run").Out);
    }

    [Fact]
    public void On_a_terminal_a_patch_has_colours_unless_they_are_not_wanted()
    {
        _sandbox.With("lamp.yaml", Broken);

        Assert.Contains("\u001b[32m+kind: lamp\u001b[0m\n",
            _sandbox.Run("validate --schema shop.yaml lamp.yaml --fix --dry-run", color: true).Out);
        Assert.DoesNotContain("\u001b", _sandbox.Run("validate --schema shop.yaml lamp.yaml --fix --dry-run --no-color", color: true).Out);
    }

    [Fact]
    public void A_dry_run_with_nothing_to_fix_prints_nothing()
    {
        _sandbox.With("lamp.yaml", Fixed.Replace("colour: red", ""));

        Outcome outcome = _sandbox.Run("validate --schema shop.yaml lamp.yaml --fix --dry-run");

        Assert.Equal((0, "", "verbatim: nothing found in 1 file would be left\n"), (outcome.ExitCode, outcome.Out, outcome.Error));
    }

    [Fact]
    public void A_dry_run_without_a_fix_is_wrong_usage()
    {
        Outcome outcome = _sandbox.With("lamp.yaml", Broken).Run("validate --schema shop.yaml lamp.yaml --dry-run");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("'--dry-run' shows what '--fix' would do: give both.", outcome.Error);
    }

    [Fact]
    public void An_article_is_fixed_and_its_text_never()
    {
        foreach (string file in Directory.GetFiles(Verbatim.Tests.RepositoryFolder.PathOf("seeds", "articles"), "001*"))
            _sandbox.With("articles/" + Path.GetFileName(file), File.ReadAllBytes(file));
        string article = Path.GetFileName(Directory.GetFiles(PathOf("articles"), "*.yaml")[0]);
        string whole = Read("articles/" + article), text =
            Read("articles/" + Path.ChangeExtension(article, null).Replace(".article", ".txt"));
        string damaged = whole.Replace("headline: ", "hedline: ", StringComparison.Ordinal)
            .Replace("Trump’s Influence\n    start", "Trump’s Influence\n    Start", StringComparison.Ordinal);
        Assert.NotEqual(whole, damaged);
        _sandbox.With("articles/" + article, damaged);

        Outcome outcome = _sandbox.Run("check articles --fix");

        Assert.StartsWith($"fixed 2 findings in articles/{article}\n", outcome.Out);
        Assert.Equal((whole, text),
            (Read("articles/" + article), Read("articles/" + Path.ChangeExtension(article, null).Replace(".article", ".txt"))));
    }

    private (int ExitCode, string Out) Run(string commandLine)
    {
        Outcome outcome = _sandbox.Run(commandLine);
        return (outcome.ExitCode, outcome.Out);
    }

    private string PathOf(string file) => Path.Combine(_sandbox.Root, file);

    private string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>What a file holds, its mark included.</summary>
    private string Bytes(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(PathOf(file)));
}
