namespace Agenda;

/// <summary>
/// How somebody is asked: by mail with their link; by the coordinator, who gives them the link; or not at all, because
/// their calendar can be seen.
/// </summary>
public enum AskedHow
{
    Mail,
    Link,
    Calendar,
}
