namespace TalentPool.Domain.Partnerships;

/// <summary>The power under which one authority's officer works for another. It decides what a placement needs before it starts.</summary>
public enum LegalBasis
{
    /// <summary>Local Government Act 1972 s.113: the officer is placed at the host's disposal, after being consulted.</summary>
    Section113,

    /// <summary>Local Authorities (Goods and Services) Act 1970 s.1: the home supplies a service; the worker is not the host's officer.</summary>
    GoodsAndServices1970,

    /// <summary>Local Government Act 1972 s.101: a function is discharged by the other authority.</summary>
    Section101,
}
