% A field of a call's result can be taken directly.
%@ source: language.md 6.19
assert(make(3).v == 3)
assert(isequal(make(3).w.z, 'in'))
function s = make(v)
    s.v = v;
    s.w.z = 'in';
end
