using System.Text.Json.Nodes;

namespace Verbatim.Editors.Tests.Serving;

/// <summary>Something that the server finds wrong; lines and columns from 1, the end excluded.</summary>
internal sealed record Finding(int Line, int Column, int EndLine, int EndColumn, string Message)
{
    public static Finding Of(JsonNode json) => new(
        Number(json, "start", "line"), Number(json, "start", "character"), Number(json, "end", "line"), Number(json, "end", "character"),
        json["message"]!.GetValue<string>());

    private static int Number(JsonNode json, string end, string name) => json["range"]![end]![name]!.GetValue<int>() + 1;
}

/// <summary>Something that the server would write.</summary>
/// <param name="Label">What is shown in the list.</param>
/// <param name="Text">What is written.</param>
/// <param name="Documentation">What is said about it.</param>
internal sealed record Offer(string Label, string Text, string Documentation)
{
    public static Offer Of(JsonNode json) => new(
        json["label"]!.GetValue<string>(),
        json["insertText"]?.GetValue<string>() ?? json["textEdit"]?["newText"]?.GetValue<string>() ?? "",
        json["documentation"] is JsonObject markup ? markup["value"]!.GetValue<string>() : json["documentation"]?.GetValue<string>() ?? "");
}
