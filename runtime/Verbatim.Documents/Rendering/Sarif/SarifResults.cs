namespace Verbatim.Documents.Rendering.Sarif;

/// <summary>Writes findings as the results of a SARIF run.</summary>
internal sealed class SarifResults(JsonOutput json, SarifRules rules, Func<string, SourceText?> texts)
{
    // Viewers list them all beside the finding; code scanning itself takes no more places of one result than this.
    private const int MostRelated = 100;

    private readonly FindingFingerprint _fingerprint = new();

    /// <summary>Writes the next finding.</summary>
    public void Write(Diagnostic diagnostic)
    {
        json.Break();
        json.BeginObject();
        json.Property("ruleId", diagnostic.Code);
        json.Property("ruleIndex", rules.IndexOf(diagnostic.Code));
        json.Property("level", SarifRules.LevelOf(diagnostic.Severity));
        SarifMessage.Write(json, "message", diagnostic.Message);
        WriteLocation(diagnostic);
        WriteRelated(diagnostic.Related);
        json.BeginObject("partialFingerprints");
        // Not under the name that code scanning fills in itself, from the lines around: the two would be at odds.
        json.Property("findingHash/v1", _fingerprint.Next(diagnostic));
        json.EndObject();
        WriteFixes(diagnostic);
        WriteSuppression(diagnostic.Waiver);
        WriteUnlisted(diagnostic.Related.Count - MostRelated);
        json.EndObject();
    }

    private void WriteUnlisted(int places)
    {
        if (places <= 0)
            return;
        json.BeginObject("properties");
        json.Property("moreRelatedLocations", places);
        json.EndObject();
    }

    /// <summary>That people let it pass, which viewers then hide.</summary>
    private void WriteSuppression(string? waiver)
    {
        if (waiver is null)
            return;
        json.BeginArray("suppressions");
        json.BeginObject();
        json.Property("kind", "inSource");
        json.Property("justification", waiver);
        json.EndObject();
        json.EndArray();
    }

    private void WriteLocation(Diagnostic diagnostic)
    {
        json.BeginArray("locations");
        json.BeginObject();
        SarifPlace.Write(json, diagnostic.Location);
        if (!string.IsNullOrEmpty(diagnostic.Path))
        {
            json.BeginArray("logicalLocations");
            json.BeginObject();
            json.Property("fullyQualifiedName", diagnostic.Path);
            json.EndObject();
            json.EndArray();
        }
        json.EndObject();
        json.EndArray();
    }

    private void WriteRelated(EquatableArray<RelatedLocation> related)
    {
        if (related.IsEmpty)
            return;
        json.BeginArray("relatedLocations");
        for (int i = 0; i < Math.Min(related.Count, MostRelated); i++)
        {
            json.BeginObject();
            json.Property("id", i);
            SarifPlace.Write(json, related[i].Location);
            SarifMessage.Write(json, "message", related[i].Message);
            json.EndObject();
        }
        json.EndArray();
    }

    private void WriteFixes(Diagnostic diagnostic)
    {
        if (diagnostic.Fixes.IsEmpty || texts(diagnostic.Location.Path) is not { } text)
            return;
        json.BeginArray("fixes");
        foreach (TextFix fix in diagnostic.Fixes)
        {
            json.BeginObject();
            SarifMessage.Write(json, "description", fix.Title);
            json.BeginArray("artifactChanges");
            json.BeginObject();
            SarifPlace.WriteFile(json, diagnostic.Location.Path);
            json.BeginArray("replacements");
            foreach (TextEdit edit in fix.Edits)
                WriteReplacement(text, edit);
            json.EndArray();
            json.EndObject();
            json.EndArray();
            json.EndObject();
        }
        json.EndArray();
    }

    private void WriteReplacement(SourceText text, TextEdit edit)
    {
        json.BeginObject();
        SarifPlace.WriteRegion(json, "deletedRegion", text.GetLocation(edit.Span).LineSpan);
        if (edit.NewText.Length > 0)
        {
            json.BeginObject("insertedContent");
            json.Property("text", edit.NewText);
            json.EndObject();
        }
        json.EndObject();
    }
}
