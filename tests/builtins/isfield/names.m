% One name or several.
%@ source: spec 19.2
s = struct('a', 1);
assert(isfield(s, 'a') && ~isfield(s, 'z') && isequal(isfield(s, {'a', 'z', 5}), [true false false]) && ~isfield(5, 'a') && isequal(isfield(s, ["a" "b"]), [true false]))
