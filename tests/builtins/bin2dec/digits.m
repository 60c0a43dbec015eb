% Blanks are ignored; other characters are errors.
%@ source: docs bin2dec
assert(bin2dec('1010') == 10 && bin2dec('1 0 1') == 5 && isequal(bin2dec({'1', '10'}), [1 2]) && isempty(bin2dec('')))
bin2dec('12')
%@ error: MATLAB:bin2dec:IllegalBinaryString
