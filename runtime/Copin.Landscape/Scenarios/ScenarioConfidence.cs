namespace Copin;

/// <summary>How sure an entry of the <see cref="ScenarioCatalog"/> is.</summary>
public enum ScenarioConfidence
{
    /// <summary>Stated by SAP documentation, SAP samples or metadata that SAP generated.</summary>
    Official,

    /// <summary>Stated by a vendor or partner, or by an SAP page that gives a descriptive title only.</summary>
    Documented,

    /// <summary>Stated by an individual's public write-up.</summary>
    Community,
}
