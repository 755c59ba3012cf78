using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Generator.Tests;

/// <summary>The tests run twice: on the oldest compiler that may load the generator, and on the latest.</summary>
public sealed class CompilerTests
{
    [Theory]
    [InlineData(typeof(CSharpCompilation))]
    [InlineData(typeof(Workspace))]
    public void They_run_on_the_compiler_that_their_project_asks_for(Type type)
    {
        IEnumerable<AssemblyMetadataAttribute> metadata = typeof(CompilerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>();

        Assert.Equal(metadata.Single(static data => data.Key == "Roslyn").Value, type.Assembly.GetName().Version!.ToString(3));
    }
}
