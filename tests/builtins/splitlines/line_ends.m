% Line feeds, carriage returns or both end lines.
%@ source: docs splitlines
assert(isequal(splitlines("a" + newline + "b"), ["a"; "b"]) && isequal(splitlines(['a' 13 10 'b']), {'a'; 'b'}))
