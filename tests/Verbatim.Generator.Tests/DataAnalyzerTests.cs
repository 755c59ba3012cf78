using System.Text;
using Verbatim.Documents.Diagnostics;
using Verbatim.Generator.Tests.Driver;
using static Microsoft.CodeAnalysis.Testing.DiagnosticResult;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Verbatim.Generator.Tests;

public sealed class DataAnalyzerTests
{
    private static readonly Project Shop = Project.Empty
        .Schema("/shop/catalog.yaml", Schemas.Catalog)
        .Import("/shop/maker.yaml", Schemas.Maker);

    [Fact]
    public Task A_document_without_an_error_is_passed_in_silence() => Lamp("id: lamp\nname: Lamp\n").VerifyAsync();

    [Fact]
    public Task A_misspelt_key_is_an_error_at_its_line_and_column() => Lamp("id: lamp\nname: Lamp\n\npirce: 3\n").VerifyAsync(
        CompilerError("LML2001").WithSpan("/shop/lamp.yaml", 4, 1, 4, 6)
            .WithMessage("unknown key 'pirce' in Product; did you mean 'price'?"));

    [Fact]
    public Task Columns_count_UTF16_units() =>
        Lamp("{id: lamp, name: 💡, price: x}\n").VerifyAsync(CompilerError("LML2004").WithSpan("/shop/lamp.yaml", 1, 29, 1, 30));

    [Fact]
    public Task Lines_end_where_YAML_says_and_not_where_CSharp_does() =>
        Lamp("id: lamp\nname: \"a\u2028b\"\npirce: 3\n").VerifyAsync(CompilerError("LML2001").WithSpan("/shop/lamp.yaml", 3, 1, 3, 6));

    [Fact]
    public Task All_errors_of_all_files_are_reported_in_one_run() => Shop
        .Data("/shop/desk.yaml", "id: desk\nname: Desk\nprice: {|LML2004:cheap|}\n{|LML2001:size|}: 3\n", "Product")
        .Data("/shop/lamp.yaml", "{|LML2002:id|}: lamp\n", "Product")
        .VerifyAsync();

    [Fact]
    public Task A_pattern_that_could_backtrack_for_ever_gives_its_verdict_at_once() => Project.Empty
        .Schema("/shop/maker.yaml", Schemas.Maker.Replace("name:\n", "name: {pattern: ^(a+)+$}\n"))
        .Data("/shop/acme.yaml", $"id: acme\nname: {{|LML2006:{new string('a', 5_000)}!|}}\n", "Maker")
        .VerifyAsync();

    [Fact]
    public Task A_syntax_error_stands_in_the_data_file() => Lamp("id: lamp\nname: Lamp\n{|LML0002:name|}: Lamp\n").VerifyAsync();

    [Fact]
    public async Task A_file_that_is_not_UTF8_is_an_error()
    {
        Project project = Shop.Data("/shop/lamp.yaml", [.. "id: lamp\nname: L"u8, 0xE4, .. "mp\n"u8], "Product");

        Assert.StartsWith("/shop/lamp.yaml(2,8): error LML0004: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public async Task A_file_in_UTF16_is_an_error()
    {
        Project project = Shop.Data("/shop/lamp.yaml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("id: lamp\nname: Lamp\n")], "Product");

        Assert.StartsWith("/shop/lamp.yaml(1,1): error LML0004: ", Assert.Single(await project.ReportAsync()));
    }

    [Fact]
    public Task A_reference_is_looked_up_in_all_documents() =>
        Lamp("id: lamp\nname: Lamp\nmaker: acme\n").Data("/shop/acme.yaml", "id: acme\n", "Maker").VerifyAsync();

    [Fact]
    public Task A_reference_that_leads_nowhere_is_an_error_where_it_is_made() =>
        Lamp("id: lamp\nname: Lamp\nmaker: {|LML2027:acne|}\n").Data("/shop/acme.yaml", "id: acme\n", "Maker").VerifyAsync();

    [Fact]
    public Task Two_objects_of_one_identifier_are_an_error_that_names_both_places() =>
        Lamp("id: {|#0:lamp|}\nname: Lamp\n").Data("/shop/desk.yaml", "id: {|#1:lamp|}\nname: Desk\n", "Product").VerifyAsync(
            CompilerError("LML2028").WithLocation(0).WithLocation(1)
                .WithMessage("Product 'lamp' is already declared with other content at /shop/desk.yaml(1,5)"));

    [Fact]
    public async Task A_finding_carries_its_fix()
    {
        Diagnostic found = Assert.Single(await Lamp("id: lamp\nname: Lamp\npirce: 3\n").AnalyzeAsync());

        Assert.Equal("price", FixNotation.Read(found.Properties)[0].Edits[0].NewText);
    }

    [Fact]
    public Task The_projects_settings_silence_a_code() => Lamp("id: lamp\nname: Lamp\npirce: 3\n").Set("LML2001", "none").VerifyAsync();

    [Fact]
    public Task The_projects_settings_have_the_last_word_on_severity() => Lamp("id: lamp\nname: Lamp\n{|#0:pirce|}: 3\n")
        .Set("LML2001", "warning")
        .VerifyAsync(CompilerWarning("LML2001").WithLocation(0));

    [Fact]
    public async Task A_check_that_fails_is_an_error_and_no_silence()
    {
        Project project =
            Shop.With(new FaultyFile("/shop/lamp.yaml", new Dictionary<string, string> { ["Role"] = "data", ["Class"] = "Product" }));

        Assert.Contains(await project.ReportAsync(),
            static line => line.StartsWith("/shop/lamp.yaml(1,1): error LML4009: ", StringComparison.Ordinal));
    }

    private static Project Lamp(string text) => Shop.Data("/shop/lamp.yaml", text, "Product");
}
