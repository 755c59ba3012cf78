using BenchmarkDotNet.Attributes;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Verbatim.Benchmarks;

/// <summary>
/// YAML read and validated, against YamlDotNet's deserializer, which validates nothing, and its parser, which is our floor.
/// </summary>
[MemoryDiagnoser]
public class ReadYaml
{
    private readonly IDeserializer _deserializer = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithTypeConverter(new DayConverter())
        .Build();

    [Benchmark(Baseline = true)]
    public int YamlDotNetDeserializer()
    {
        int claims = 0;
        foreach (byte[] document in ReportDocuments.Yaml)
            claims += _deserializer.Deserialize<PlainReport>(Encoding.UTF8.GetString(document)).Claims.Count;
        return claims;
    }

    [Benchmark]
    public int YamlDotNetParser()
    {
        int events = 0;
        foreach (byte[] document in ReportDocuments.Yaml)
        {
            Parser parser = new(new Scanner(new StringReader(Encoding.UTF8.GetString(document)), skipComments: true));
            while (parser.MoveNext())
                events++;
        }
        return events;
    }

    [Benchmark]
    public int Verbatim()
    {
        int claims = 0;
        foreach (byte[] document in ReportDocuments.Yaml)
            claims += Report.Read(document, "report.yaml").Value!.Claims.Count;
        return claims;
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
