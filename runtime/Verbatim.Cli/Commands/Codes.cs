namespace Verbatim.Cli.Commands;

/// <summary>Every code that the command can print.</summary>
internal static class Codes
{
    /// <summary>The catalogue of all projects.</summary>
    public static DiagnosticCatalogue Catalogue() => DiagnosticCatalogue.Syntax
        .With(SchemaDiagnostics.All, typeof(SchemaDiagnostics).Assembly)
        .With(DataDiagnostics.All, typeof(DataDiagnostics).Assembly)
        .With(RuntimeDiagnostics.All, typeof(RuntimeDiagnostics).Assembly)
        .With(ArticleDiagnostics.All, typeof(ArticleDiagnostics).Assembly)
        .With(FileDiagnostics.All, typeof(Codes).Assembly)
        .With(BuildDiagnostics.All, typeof(Codes).Assembly);
}
