% Inside brackets a quote after a blank starts text.
%@ source: language.md 1.12
a = [1 2]; b = [3 4];
assert(isequal([a' b'], [1 3; 2 4]))
p = 'x';
assert(isequal([p 'y'], 'xy'))
assert(isequal({p 'y' p'}, {'x', 'y', 'x'}))
assert(isequal([a', b'], [1 3; 2 4]))
