namespace Verbatim.Runtime;

/// <summary>An object that generated code can hold to its class.</summary>
public interface IChecked
{
    /// <summary>Whether the object and all in it keep the rules that are compiled.</summary>
    bool Conforms();
}
