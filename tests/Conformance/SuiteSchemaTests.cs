using Verbatim.Conformance.PublicSchemas;
using Verbatim.Conformance.Running;
using Verbatim.Conformance.Suite;
using Verbatim.Conformance.Tables;

namespace Verbatim.Conformance;

public sealed class SuiteSchemaTests
{
    private static readonly Lazy<(string Name, ReadySchema Schema)[]> All = new(static () =>
    [
        .. ConformanceRun.All.Select(static o => o.Case.Schema).Distinct()
            .Select(static path => ($"compliance/{Path.GetFileName(Path.GetDirectoryName(path))}", Schemas.Get(path))),
    ]);

    [Fact]
    public void Every_schema_of_the_suite_without_an_error_becomes_code_that_compiles_without_a_warning() =>
        Expect.None(from one in All.Value
                    where one.Schema.Loaded.IsValid
                    from complaint in one.Schema.Code.Files == 0 ? ["no code"] : one.Schema.Code.Complaints.Take(3)
                    select $"{one.Name}: {complaint}");

    [Fact]
    public void The_schemas_of_the_suite_load_but_for_what_is_wrong_with_them()
    {
        Assert.SkipUnless(ComplianceSuite.IsOwn, "LINKML_COMPLIANCE names other schemas than those whose errors the project knows");

        Expect.None(from one in All.Value
                    let codes = SchemaErrors.Of(one.Schema.Loaded)
                    where codes != Explanations.OfSchemas.GetValueOrDefault(one.Name, ("", "")).Item1
                    select $"{one.Name}: {codes}");
    }
}
