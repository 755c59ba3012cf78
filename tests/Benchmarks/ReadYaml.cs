using BenchmarkDotNet.Attributes;
using Verbatim.Documents;
using Verbatim.Documents.Parsing;
using Verbatim.Documents.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Verbatim.Benchmarks;

/// <summary>
/// YAML read and validated, against SharpYaml's source-generated reader, which validates nothing, and YamlDotNet's deserializer; and what
/// our reader takes for its tokens alone, and for a tree in which every value has its place.
/// </summary>
[MemoryDiagnoser]
public class ReadYaml
{
    private readonly IDeserializer _deserializer = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithTypeConverter(new DayConverter())
        .Build();

    [Benchmark(Baseline = true)]
    public int SharpYamlGenerated()
    {
        int claims = 0;
        foreach (byte[] document in ReportDocuments.Yaml)
        {
            string text = Encoding.UTF8.GetString(document);
            claims += SharpYaml.YamlSerializer.Deserialize(text, PlainYamlContext.Default.PlainReport)!.Claims.Count;
        }
        return claims;
    }

    [Benchmark]
    public int YamlDotNetDeserializer()
    {
        int claims = 0;
        foreach (byte[] document in ReportDocuments.Yaml)
            claims += _deserializer.Deserialize<PlainReport>(Encoding.UTF8.GetString(document)).Claims.Count;
        return claims;
    }

    [Benchmark]
    public int Verbatim()
    {
        int claims = 0;
        foreach (byte[] document in ReportDocuments.Yaml)
            claims += Report.Read(document, "report.yaml").Value!.Claims.Count;
        return claims;
    }

    [Benchmark]
    public int VerbatimTokens()
    {
        int nodes = 0;
        Span<YamlLevel> levels = stackalloc YamlLevel[100];
        foreach (byte[] document in ReportDocuments.Yaml)
        {
            YamlReader reader = new(document, levels);
            reader.NextDocument();
            nodes += Count(ref reader);
        }
        return nodes;
    }

    [Benchmark]
    public int VerbatimTree()
    {
        int nodes = 0;
        foreach (byte[] document in ReportDocuments.Yaml)
            nodes += DocumentParser.Parse(SourceText.FromBytes("report.yaml", document)).Root!.ExpandedSize;
        return nodes;
    }

    private static int Count(ref YamlReader reader)
    {
        if (!reader.EnterMapping())
            reader.EnterSequence();
        int nodes = 1;
        while (reader.Depth > 0)
        {
            bool isInMapping = reader.IsInMapping;
            if (!(isInMapping ? reader.NextKey() : reader.NextItem()))
                continue;
            nodes++;
            if (isInMapping)
                reader.ToValue();
            if (!reader.EnterMapping())
                reader.EnterSequence();
        }
        return nodes;
    }

    private sealed class DayConverter : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(DateOnly);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) =>
            DateOnly.Parse(parser.Consume<YamlDotNet.Core.Events.Scalar>().Value);

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
            throw new NotSupportedException();
    }
}
