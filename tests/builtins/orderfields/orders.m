% By name, by list, by position, by another struct.
%@ source: docs orderfields
s = struct('b', 1, 'a', 2);
[t, p] = orderfields(s);
assert(isequal(fieldnames(t), {'a'; 'b'}) && isequal(p, [2; 1]) && isequal(fieldnames(orderfields(t, {'b', 'a'})), {'b'; 'a'}))
assert(isequal(fieldnames(orderfields(t, [2 1])), {'b'; 'a'}) && isequal(fieldnames(orderfields(t, s)), {'b'; 'a'}))
orderfields(s, {'a'})
%@ error: MATLAB:orderfields:InvalidInput
