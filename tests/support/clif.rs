//! Dumps of Cranelift's instructions without what depends on where the process and the parts of the machine lie.

/// A line of a dump. None for aliases of values, which say nothing.
pub(crate) fn without_addresses(line: &str) -> Option<String> {
    if line.split_once(" -> ").is_some_and(|(name, _)| name.trim_start().starts_with('v')) {
        return None;
    }
    let words = line.split(' ').map(|word| match word {
        _ if is_address(word) => "address",
        // The first value is the machine; where its parts lie says nothing of the code.
        _ if word.strip_prefix("v0+").is_some_and(|offset| offset.parse::<u32>().is_ok()) => "machine",
        _ => word,
    });
    Some(words.collect::<Vec<_>>().join(" ").trim_end().to_string())
}

/// True for a number that can be an address of a process, and for some that aren't; not for a double's bits or a small
/// constant.
fn is_address(word: &str) -> bool {
    let Some(digits) = word.trim_end_matches(',').strip_prefix("0x") else { return false };
    let digits: String = digits.chars().filter(|c| *c != '_').collect();
    u64::from_str_radix(&digits, 16).is_ok_and(|n| (1 << 16..1 << 47).contains(&n))
}
