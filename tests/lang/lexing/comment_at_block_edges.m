% Comments may stand between any two lines of blocks.
%@ source: language.md 1.5
x = 3;
switch x % on
    % nothing
    case 3 % three

        % inside
        y = 1; % end of line
    otherwise % else
end % switch
if x ... continued
   > 2 % cond
    % only a comment
elseif x, y = 2;
else % nothing
end
assert(y == 1)
