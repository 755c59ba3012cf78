namespace Verbatim.Cli.Building;

/// <summary>
/// What a build asks for: a line a thing, its kind first, tabs between the parts. <c>schema</c>, <c>tell</c> or nothing, import map, path;
/// <c>data</c>, class, schema, path; <c>given</c>, path; <c>json</c>, stamp, folder, schema; <c>desk</c>, greatest severity, list of files,
/// file for the findings. What may be empty stands between others: MSBuild trims a line.
/// </summary>
/// <param name="Schemas">The schemas.</param>
/// <param name="Documents">The documents held to them.</param>
/// <param name="Given">The full paths of what schemas may import and documents quote.</param>
/// <param name="JsonSchemas">The JSON Schemas that are wanted.</param>
/// <param name="Desks">What the article desk is asked.</param>
internal sealed record BuildPlan(
    EquatableArray<PlannedSchema> Schemas, EquatableArray<PlannedDocument> Documents, EquatableArray<string> Given,
    EquatableArray<PlannedJsonSchemas> JsonSchemas, EquatableArray<PlannedDesk> Desks)
{
    /// <summary>Reads a plan, or gives null where a line of it cannot be understood.</summary>
    public static BuildPlan? Read(string text)
    {
        ILookup<string, string[]> lines = text.Split('\n').Select(static line => line.TrimEnd('\r')).Where(static line => line.Length > 0)
            .Select(static line => line.Split('\t')).ToLookup(static parts => parts[0]);
        (string Kind, int Parts)[] forms = [("schema", 4), ("data", 4), ("given", 2), ("json", 4), ("desk", 4)];
        bool isUnderstood = lines.All(kind => forms.Any(form => form.Kind == kind.Key && kind.All(parts => parts.Length == form.Parts)));
        return !isUnderstood ? null : new BuildPlan(
            lines["schema"].Select(static parts => new PlannedSchema(parts[3], parts[1] == "tell", parts[2])).ToEquatableArray(),
            lines["data"].DistinctBy(static parts => parts[3], StringComparer.Ordinal)
                .Select(static parts => new PlannedDocument(parts[3], parts[1], parts[2])).ToEquatableArray(),
            lines["given"].Select(static parts => parts[1]).ToEquatableArray(),
            lines["json"].Select(static parts => new PlannedJsonSchemas(parts[3], parts[2], parts[1])).ToEquatableArray(),
            lines["desk"].Select(static parts => new PlannedDesk(parts[2], parts[3], parts[1])).ToEquatableArray());
    }
}

/// <summary>A schema of a project.</summary>
/// <param name="Path">Its file.</param>
/// <param name="IsTold">Whether what is wrong with it is told of here; of others the compiler tells, which makes C# of them.</param>
/// <param name="ImportMap">The file that says where its imports lead; empty where there is none.</param>
internal sealed record PlannedSchema(string Path, bool IsTold, string ImportMap);

/// <summary>A document of a project.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Class">Its class; empty where the tree root decides.</param>
/// <param name="Schema">The file of its schema; empty where the class decides.</param>
internal sealed record PlannedDocument(string Path, string Class, string Schema);

/// <summary>JSON Schemas for editors.</summary>
/// <param name="Schema">The schema that they are made of.</param>
/// <param name="Folder">Where they go.</param>
/// <param name="Stamp">The file that says by its time that they were made.</param>
internal sealed record PlannedJsonSchemas(string Schema, string Folder, string Stamp);

/// <summary>What the article desk is asked.</summary>
/// <param name="List">The list of its files.</param>
/// <param name="Findings">Where its findings go.</param>
/// <param name="AtMost">The greatest severity that one may have.</param>
internal sealed record PlannedDesk(string List, string Findings, string AtMost);
