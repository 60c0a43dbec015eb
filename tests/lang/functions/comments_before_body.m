% Comments and blank lines between functions and before the body are free.
%@ source: language.md 6.2
assert(f() == 1 && g(2) == 4)

% text between

function r = f() % after the line
    % help text
    r = 1;
end
% more text
function r = g(x)

    r = x^2;

end
