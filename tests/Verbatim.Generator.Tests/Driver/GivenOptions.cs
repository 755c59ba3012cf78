using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Verbatim.Generator.Tests.Driver;

/// <summary>Item metadata and properties as the compiler shows them to analyzers.</summary>
internal sealed class GivenOptions(string rootNamespace = "Root.Of.Project") : AnalyzerConfigOptionsProvider
{
    public const string Prefix = "build_metadata.AdditionalFiles.Verbatim";

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(new Dictionary<string, string> { ["build_property.RootNamespace"] = rootNamespace });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(((GivenFile)textFile).Metadata.ToDictionary(static m => Prefix + m.Key, static m => m.Value));

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
