namespace Verbatim.LinkML.Lexical;

/// <summary>The built-in types of <c>linkml:types</c>.</summary>
public enum ScalarType
{
    /// <summary>Any text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number, single precision or better.</summary>
    Float,

    /// <summary>A number, double precision.</summary>
    Double,

    /// <summary>An exact decimal number.</summary>
    Decimal,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day and a time.</summary>
    DateTime,

    /// <summary>A day, with or without a time.</summary>
    DateOrDateTime,

    /// <summary>A URI.</summary>
    Uri,

    /// <summary>A URI or a CURIE.</summary>
    UriOrCurie,

    /// <summary>A CURIE.</summary>
    Curie,

    /// <summary>A name without a colon.</summary>
    NcName,

    /// <summary>A URI or CURIE that names an object.</summary>
    ObjectIdentifier,

    /// <summary>A URI, CURIE or blank node.</summary>
    NodeIdentifier,

    /// <summary>A JSON Pointer.</summary>
    JsonPointer,

    /// <summary>A JSON Path.</summary>
    JsonPath,

    /// <summary>A SPARQL path.</summary>
    SparqlPath,
}
