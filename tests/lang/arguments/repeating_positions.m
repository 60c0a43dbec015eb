% An error in a repeating argument tells the argument's position in the call.
%@ source: language.md 8.7
texts = {};
try, single(1, 2, -3); catch e, texts{end+1} = e.message; end
try, pairs(7, 'a', 1, 'b', 'x', 'c', 3); catch e, texts{end+1} = e.message; end
try, pairs(7, 'a', 1, 5, 2); catch e, texts{end+1} = e.message; end
try, rest(1, 2, -3); catch e, texts{end+1} = e.message; end
disp(char(texts))
%| Invalid argument at position 3. Value must be positive.
%| Invalid argument at position 5. Value must be numeric.
%| Invalid argument at position 4. Value must be of type char or be convertible to char.
%| Invalid argument at position 3. Value must be positive.
function single(x)
arguments (Repeating)
    x (1,1) double {mustBePositive}
end
end
function pairs(n, name, value)
arguments
    n double
end
arguments (Repeating)
    name (1,:) char
    value {mustBeNumeric}
end
end
function rest(n, varargin)
arguments
    n
end
arguments (Repeating)
    varargin {mustBePositive}
end
end
