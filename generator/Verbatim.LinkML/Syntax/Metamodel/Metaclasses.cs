namespace Verbatim.LinkML.Syntax.Metamodel;

/// <summary>The metamodel of LinkML 1.11 as a table: which keys each kind of definition has, and what becomes of them.</summary>
internal static class Metaclasses
{
    private static readonly Metaclass Described = new("description", [],
        enforced: "annotations deprecated description",
        informative: "aliases alt_descriptions broad_mappings categories close_mappings comments contributors created_by created_on "
            + "deprecated_element_has_exact_replacement deprecated_element_has_possible_replacement exact_mappings examples extensions "
            + "from_schema imported_from in_language in_subset keywords last_updated_on mappings modified_by narrow_mappings notes rank "
            + "related_mappings see_also source status structured_aliases title todos");

    private static readonly Metaclass Element = new("element", [Described],
        informative: "conforms_to definition_uri id_prefixes id_prefixes_are_closed implements instantiates local_names name");

    private static readonly Metaclass Definition = new("definition", [Element],
        enforced: "abstract is_a mixin mixins",
        notEnforced: "apply_to string_serialization values_from");

    private static readonly Metaclass SlotExpression = new("slot expression", [],
        enforced: "inlined inlined_as_list multivalued range recommended required unit " + Constraining(MetaslotOwners.Expressions),
        notEnforced: "bindings implicit_prefix");

    private static readonly Metaclass EnumExpression = new("enum expression", [],
        enforced: "concepts include inherits minus permissible_values",
        informative: "code_set_tag code_set_version pv_formula",
        notEnforced: "code_set matches reachable_from");

    private static readonly Metaclass TypeExpression = new("type expression", [],
        enforced: "unit " + Constraining(MetaslotOwners.Types),
        notEnforced: "implicit_prefix");

    private static readonly Metaclass ClassExpression = new("class expression", [],
        enforced: "all_of any_of exactly_one_of none_of slot_conditions");

    /// <summary>The schema as a whole.</summary>
    public static readonly Metaclass Schema = new("schema", [Element],
        enforced: "classes default_prefix default_range enums id imports name prefixes settings slots types version",
        informative: "default_curi_maps emit_prefixes generation_date license metamodel_version slot_names_unique source_file "
            + "source_file_date source_file_size subsets",
        notEnforced: "bindings");

    // By its own note the metamodel's union_of of classes and slots speaks to OWL alone; that of types says what values are.

    /// <summary>A class.</summary>
    public static readonly Metaclass Class = new("class", [Definition, ClassExpression],
        enforced: "attributes class_uri extra_slots id_prefixes id_prefixes_are_closed rules slot_usage slots tree_root unique_keys",
        informative: "alias children_are_mutually_disjoint defining_slots disjoint_with represents_relationship slot_names_unique "
            + "subclass_of union_of",
        notEnforced: "classification_rules");

    /// <summary>A class expression in a rule or in <c>any_of</c> and its kin.</summary>
    public static readonly Metaclass AnonymousClass = new("class expression", [Described, ClassExpression], enforced: "is_a");

    /// <summary>A slot, an attribute, or what slot_usage says of one.</summary>
    public static readonly Metaclass Slot = new("slot", [Definition, SlotExpression],
        enforced: "alias designates_type id_prefixes id_prefixes_are_closed identifier ifabsent key slot_uri subproperty_of "
            + Constraining(MetaslotOwners.Slots),
        informative: "children_are_mutually_disjoint disjoint_with domain domain_of inherited inverse is_class_field is_grouping_slot "
            + "is_usage_slot list_elements_ordered locally_reflexive owner readonly reflexive reflexive_transitive_form_of "
            + "relational_role role shared singular_name slot_group symmetric transitive transitive_form_of type_mappings "
            + "union_of usage_slot_name",
        notEnforced: "asymmetric irreflexive path_rule");

    /// <summary>A slot expression in <c>any_of</c> and its kin.</summary>
    public static readonly Metaclass AnonymousSlot = new("slot expression", [Described, SlotExpression]);

    /// <summary>An enumeration.</summary>
    public static readonly Metaclass Enum = new("enum", [Definition, EnumExpression], enforced: "enum_uri");

    /// <summary>An enum expression in <c>include</c> or <c>minus</c>.</summary>
    public static readonly Metaclass AnonymousEnum = new("enum expression", [EnumExpression]);

    /// <summary>A value of an enumeration.</summary>
    public static readonly Metaclass PermissibleValue = new("permissible value", [Described],
        enforced: "meaning text",
        informative: "implements instantiates is_a mixins unit");

    /// <summary>A type.</summary>
    public static readonly Metaclass Type = new("type", [Element, TypeExpression], enforced: "base repr typeof union_of uri");

    /// <summary>A type expression in <c>any_of</c> and its kin.</summary>
    public static readonly Metaclass AnonymousType = new("type expression", [TypeExpression]);

    /// <summary>A rule of a class.</summary>
    public static readonly Metaclass Rule = new("rule", [Described],
        enforced: "bidirectional deactivated elseconditions open_world postconditions preconditions");

    /// <summary>A unique key of a class.</summary>
    public static readonly Metaclass UniqueKey = new("unique key", [Described],
        enforced: "consider_nulls_inequal unique_key_name unique_key_slots");

    /// <summary>What <c>structured_pattern</c> says.</summary>
    public static readonly Metaclass Pattern = new("structured pattern", [Described], enforced: "interpolated partial_match syntax");

    /// <summary>What <c>extra_slots</c> says.</summary>
    public static readonly Metaclass ExtraSlots = new("extra_slots expression", [], enforced: "allowed range_expression");

    /// <summary>What <c>array</c> says.</summary>
    public static readonly Metaclass Array = new("array expression", [Described],
        enforced: "dimensions exact_number_dimensions maximum_number_dimensions minimum_number_dimensions");

    /// <summary>A dimension of an array.</summary>
    public static readonly Metaclass Dimension = new("dimension", [Described],
        enforced: "exact_cardinality maximum_cardinality minimum_cardinality",
        informative: "alias");

    /// <summary>A unit of measure.</summary>
    public static readonly Metaclass Unit = new("unit", [],
        enforced: "abbreviation descriptive_name symbol ucum_code",
        informative: "derivation exact_mappings has_quantity_kind iec61360code");

    /// <summary>A prefix.</summary>
    public static readonly Metaclass Prefix = new("prefix", [], enforced: "prefix_prefix prefix_reference");

    /// <summary>A setting.</summary>
    public static readonly Metaclass Setting = new("setting", [], enforced: "setting_key setting_value");

    /// <summary>An annotation.</summary>
    public static readonly Metaclass Annotation = new("annotation", [], enforced: "tag value", informative: "annotations extensions");

    /// <summary>The metaslots of constraints that a kind of definition may have.</summary>
    private static string Constraining(MetaslotOwners owners) => string.Join(
        " ", ConstraintKind.All.SelectMany(static kind => kind.Metaslots)
            .Where(metaslot => (metaslot.Owners & owners) == owners).Select(static metaslot => metaslot.Name));
}
