namespace Agenda;

/// <summary>
/// How somebody is asked: by a mail with his link; the coordinator hands him the link; or not at all, because his
/// calendar can be seen.
/// </summary>
public enum AskedHow
{
    Mail,
    Link,
    Calendar,
}
