using Verbatim.Generator.Tests.Driver;

namespace Verbatim.Generator.Tests;

public sealed class SchemaAnalyzerTests
{
    [Fact]
    public async Task A_schema_without_an_error_is_passed_in_silence()
    {
        Project project = Project.Empty.Schema("/shop/catalog.yaml", Schemas.Catalog).Import("/shop/maker.yaml", Schemas.Maker);

        Assert.Empty(await project.ReportAsync());
    }
}
