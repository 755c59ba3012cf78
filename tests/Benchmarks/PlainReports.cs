using System.Text.Json.Serialization;
using SharpYaml.Serialization;

namespace Verbatim.Benchmarks;

// The same shape by hand, for the readers that are compared: they check nothing beyond what the types say.

public sealed class PlainReport
{
    public string Id { get; set; } = "";
    public string Title { get; set; } = "";
    public DateOnly Published { get; set; }
    public string Language { get; set; } = "";
    public long? WordCount { get; set; }
    public List<PlainClaim> Claims { get; set; } = [];
}

public sealed class PlainClaim
{
    public string Statement { get; set; } = "";
    public PlainTopic Topic { get; set; }
    public double? Confidence { get; set; }
    public bool Confirmed { get; set; }
    public List<PlainQuote> Quotes { get; set; } = [];
}

public sealed class PlainQuote
{
    public string Exact { get; set; } = "";
    public string Speaker { get; set; } = "";
    public long? Line { get; set; }
}

[JsonConverter(typeof(JsonStringEnumConverter<PlainTopic>))]
public enum PlainTopic
{
    [JsonStringEnumMemberName("territory")] Territory,
    [JsonStringEnumMemberName("security")] Security,
    [JsonStringEnumMemberName("economy")] Economy,
    [JsonStringEnumMemberName("justice")] Justice,
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlainReport))]
internal sealed partial class PlainContext : JsonSerializerContext;

[YamlSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[YamlSerializable(typeof(PlainReport))]
internal sealed partial class PlainYamlContext : YamlSerializerContext;
