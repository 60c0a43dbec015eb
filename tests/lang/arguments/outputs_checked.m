% Outputs are converted and checked where the function returns.
%@ source: language.md 8.1, 8.7
y = converted(3.7);
assert(isa(y, 'int8') && y == 4)
assert(isequal(early(true), 'row') && isequal(early(false), ['a' 'b']))
texts = {}; ids = {};
try, positive(-1); catch e, texts{end+1} = e.message; ids{end+1} = e.identifier; end
try, [a, b] = sized([1 2 3]); catch e, texts{end+1} = e.message; ids{end+1} = e.identifier; end
try, classed(); catch e, texts{end+1} = e.message; ids{end+1} = e.identifier; end
disp(char(texts)), disp(char(ids))
%| Invalid output argument at position 1. Value must be positive.
%| Invalid output argument at position 2. Value must be a scalar.
%| Invalid output argument at position 1. Value must be of type double or be convertible to double.
%| MATLAB:validators:mustBePositive
%| MATLAB:functionValidation:IncorrectSize
%| MATLAB:functionValidation:ClassConversionFailed
assert(positive(2) == 2)
function y = converted(x)
arguments (Output)
    y (1,1) int8
end
y = x;
end
function y = early(shortly)
arguments (Output)
    y (1,:) char
end
if shortly
    y = "row";
    return
end
y = ['a'; 'b'];
end
function y = positive(x)
arguments (Output)
    y {mustBePositive}
end
y = x;
end
function [a, b] = sized(x)
arguments (Output)
    a (1,:)
    b (1,1)
end
a = x; b = x;
end
function y = classed()
arguments (Output)
    y double
end
y = {1};
end
