% No time passes, and words are accepted.
%@ source: documentation page of the function
pause(0), pause('off')
