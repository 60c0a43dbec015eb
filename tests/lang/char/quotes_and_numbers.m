% Text and numbers convert both ways.
%@ source: language.md 17.9
assert(str2double('2.5') == 2.5 && strcmp(num2str(7), '7') && strcmp(['n=' num2str(3.5)], 'n=3.5') && isequal('12' - '0', [1 2]))
assert(strcmp(int2str(2.7), '3') && strcmp(dec2bin(5), '101') && bin2dec('101') == 5 && strcmp(dec2hex(255), 'FF'))
