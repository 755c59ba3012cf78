using Verbatim.Conformance.Running;
using Verbatim.Conformance.Suite;

namespace Verbatim.Conformance;

public sealed class ExportTests
{
    [Fact]
    public void An_export_holds_what_the_tests_of_a_suite_check()
    {
        using Exporter exporter = new();

        (int exitCode, string said) = exporter.Export();

        Assert.True(exitCode == 0, said);
        Assert.StartsWith("15 checks are 8 cases; 2 more are skipped for every framework; 7 schemas", said, StringComparison.Ordinal);
        Assert.Equal(FolderContent.Of(Exporter.Expected), FolderContent.Of(exporter.Out));
    }

    [Fact]
    public void An_export_is_read_as_cases()
    {
        IReadOnlyList<ComplianceCase> cases = ComplianceSuite.Load(Exporter.Expected);

        Assert.Equal((10, 8, 7), (cases.Count, cases.Count(static one => one.IsInSuite), cases.Count(static one => one.IsValid)));
        Assert.All(cases, static one => Assert.True(Schemas.Load(one.Schema).IsValid, one.Id));
    }

    [Theory]
    [InlineData("helper.py", "strip_nulls=True", "strips=True", "shape has changed: check_data takes (schema, ")]
    [InlineData("helper.py", "def validated_schema", "def schema_of", "test_compliance.helper has no validated_schema")]
    [InlineData("test_small.py", "EACH_FRAMEWORK = ", "check_data = lambda *_, **__: None\nEACH_FRAMEWORK = ", "no test of tests/linkml")]
    [InlineData("test_small.py", "(schema, \"day\"", "({\"name\": \"x\"}, \"day\"", "shape has changed: the schema x was not made by")]
    [InlineData("test_small.py", "Decimal(length)", "object()", "a type that this exporter does not know: object")]
    [InlineData("test_small.py", "    imported = ", "    raise OSError(\"no disk\")\n    imported = ", "no disk")]
    [InlineData("test_small.py", "schema, \"empty\"", "schema, pytest.skip.__module__", "1 cases are gone when nothing is skipped")]
    public void A_suite_of_another_shape_is_refused_with_what_is_wrong(string file, string text, string changed, string message)
    {
        using Exporter exporter = new();
        exporter.Change(file, text, changed);

        (int exitCode, string said) = exporter.Export();

        Assert.Equal(1, exitCode);
        Assert.Contains(message, said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(exporter.Out));
    }
}
