% Outputs come in a fixed order, or as asked for by name.
%@ source: docs regexp; spec 30.1
[s, e, te, m, t, n, sp] = regexp('k1=v1', '(?<k>\w+)=(?<v>\w+)');
assert(s == 1 && e == 5 && isequal(te, {[1 2; 4 5]}) && isequal(m, {'k1=v1'}) && isequal(t, {{'k1', 'v1'}}))
assert(isequal(n, struct('k', 'k1', 'v', 'v1')) && isequal(sp, {'', ''}))
[t, m] = regexp('ab12cd', '(\d)(\d)', 'tokens', 'match');
assert(isequal(t, {{'1', '2'}}) && isequal(m, {'12'}))
