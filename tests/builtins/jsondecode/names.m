% Names of members are made names of fields.
%@ source: documentation page of jsondecode
s = jsondecode('{"1a": 1, "b c": 2, "d-e": 3, "end": 4}');
assert(isequal(fieldnames(s), {'x1a'; 'bC'; 'd_e'; 'xEnd'}))
s = jsondecode('{"a-b": 1, "a_b": 2}');
assert(isequal(fieldnames(s), {'a_b'; 'a_b_1'}))
s = jsondecode('{"1-": 1}', 'Prefix', 'm_', 'ReplacementStyle', 'hex');
assert(isequal(fieldnames(s), {'m_10x2D'}))
