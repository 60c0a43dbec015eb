% Repeating arguments come in groups behind the positional ones, each element checked.
%@ source: language.md 8.1
g(1, 'a', 2, 'b', 3)
%| 1
%| {'a'}    {'b'}
%| {[2]}    {[3]}
%| 5
try, g(1, 'a', 2, 'b'), catch e, disp(e.message), end
%| Not enough input arguments.
h(1, 2, 3)
%| {[1]}    {[2]}    {[3]}
try, h(1, -2), catch e, disp(e.message), end
%| Invalid argument at position 2. Value must be positive.
assert(nargin('g') == -2)
function g(n, name, value)
    arguments
        n double
    end
    arguments (Repeating)
        name (1,:) char
        value
    end
    fprintf('%d\n', n)
    disp(strtrim(evalc('disp(name)')))
    disp(strtrim(evalc('disp(value)')))
    fprintf('%d\n', nargin)
end
function h(varargin)
    arguments (Repeating)
        varargin (1,1) double {mustBePositive}
    end
    disp(strtrim(evalc('disp(varargin)')))
end
