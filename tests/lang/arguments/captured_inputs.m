% An input that a nested function shares is checked, converted and given its default too.
%@ source: language.md 8.2, 8.3
assert(isa(scaled(int8(3)), 'double') && scaled(2) == 6 && scaled(2, 5) == 10)
try, scaled([1 2]); catch e, end
disp(e.message)
%| Invalid argument at position 1. Value must be a scalar.
function y = scaled(x, factor)
arguments
    x (1,1) double
    factor (1,1) double = 3
end
y = times_factor();
    function r = times_factor()
        r = x * factor;
    end
end
