% Structs made again and again in the same way are equal, and each is its own.
%@ source: docs "struct"
for k = 1:4
    p = struct('x', k, 'steps', [k k]); q = struct('x', {{k}}, 'steps', {1}); r = struct('x', {1, k});
    t = struct('steps', k, 'x', 0); u = struct('x', 1, 'x', k);
    assert(p.x == k && isequal(p.steps, [k k]) && isequal(q.x, {k}) && isequal([r.x], [1 k]))
    assert(isequal(fieldnames(t), {'steps'; 'x'}) && isequal(fieldnames(u), {'x'}) && u.x == k)
    old = p; p.x = 0; p.extra = k; assert(old.x == k && ~isfield(old, 'extra') && isfield(p, {'extra', 'z'}) * [2; 1] == 2)
    try, struct('not valid', k); catch e, end
    assert(strcmp(e.identifier, 'MATLAB:AddField:InvalidFieldName'))
    try, struct('x', k, 'y'); catch e, end
    assert(strcmp(e.identifier, 'MATLAB:struct:FieldValueMismatch'))
end
assert(isfield(p, 'x') && ~isfield(p, 'xx') && isfield(p, "x") && ~isfield(p, '') && ~isfield(5, 'x') && ~isfield(p, 5))
s = struct('a', {}); for k = 1:5, s(end + 1).a = k; end
t = s; s(end + 1).a = 6; s(end).a = 7; assert(isequal([t.a], 1:5) && isequal([s.a], [1:5 7]))
c = [s(1:2); s(3:4)]; c(2, 2).a = -1; assert(isequal([c.a], [1 3 2 -1]))
many = struct(); for k = 1:40, many.(sprintf('f%d', k)) = k; end
assert(numel(fieldnames(many)) == 40 && many.f33 == 33 && many.('f7') == 7)
