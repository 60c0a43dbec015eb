% arguments blocks with all parts (section 8).
%@ source: spec 8
function [y, z] = f(a, b, c, opts)
    % Help text.
    arguments (Input)
        a
        b (1,:) double {mustBeFinite, mustBeMember(b, [1 2 3])} = 3 % comment
        c (1,1) string = "x"
        opts.Tol (1,1) double = 1e-3
        opts.Name char {mustBeMember(opts.Name, {'a' 'b'})} = 'a'
        opts.?pkg.Class
    end
    arguments (Output)
        y (1,1) double
        z
    end
    y = a; arguments = 3;
end
function g(varargin)
    arguments (Repeating)
        varargin
    end
end
