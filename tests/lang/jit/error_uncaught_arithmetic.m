% Arrays whose sizes don't fit end the script with the operator's place.
%@ source: MATLAB's message for sizes that don't fit
%@ error: MATLAB:sizeDimensionsMustMatch "Arrays have incompatible sizes for this operation."
x = [1 2 3]; y = [4 5 6];
for k = 1:3000
    x = mod(x + y, 10);
    if k == 2500, fprintf('%d\n', sum(x)); y = [1 2]; end
end
%| 6
