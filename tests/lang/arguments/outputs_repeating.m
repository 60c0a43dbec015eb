% The elements of varargout are checked by a repeating block; outputs without a value aren't checked.
%@ source: language.md 8.1
[a, b, c] = outs(1, {2, int8(3)});
assert(a == 1 && isa(b, 'single') && isa(c, 'single') && c == 3)
try, [a, b, c] = outs(1, {2, 'xy'}); catch e, end
disp(e.message)
%| Invalid output argument at position 3. Value must be a scalar.
assert(unset(false) == 1)
function [a, varargout] = outs(a, values)
arguments (Output)
    a (1,1) double
end
arguments (Output, Repeating)
    varargout (1,1) single
end
varargout = values;
end
function [a, b] = unset(sets)
arguments (Output)
    a
    b (1,1) double
end
a = 1;
if sets, b = [1 2]; end
end
