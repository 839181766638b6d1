#!/usr/bin/perl
# SpamAssassin's Bayes filter alone, in one process: lines "spam PATH", "ham PATH" or "ask PATH" in, one probability a question out.
# Usage: accuracy_bayes.pl FOLDER   (an empty folder for its database)
use strict;
use warnings;
use Mail::SpamAssassin;

my ($home) = @ARGV;
my $sa = Mail::SpamAssassin->new({
    local_tests_only => 1,
    dont_copy_prefs  => 1,
    userstate_dir    => $home,
    userprefs_filename => '/dev/null',
    config_text => join("\n",
        'loadplugin Mail::SpamAssassin::Plugin::Check',
        'loadplugin Mail::SpamAssassin::Plugin::Bayes',
        "bayes_path $home/bayes",
        'use_bayes 1', 'bayes_auto_learn 0', 'bayes_auto_expire 0', 'bayes_min_spam_num 1', 'bayes_min_ham_num 1',
        'body BAYES_ANY eval:check_bayes(\'0.00\', \'1.00\')', 'score BAYES_ANY 1', ''),
});
$sa->init(1);
$sa->init_learner({ learn_to_journal => 0, caller_will_untie => 1 });
while (my $wish = <STDIN>) {
    chomp $wish;
    my ($what, $path) = split / /, $wish, 2;
    open(my $file, '<:raw', $path) or die "$path: $!";
    my @lines = <$file>;
    close $file;
    my $mail = $sa->parse(\@lines, 0);
    if ($what eq 'ask') {
        my $status = $sa->check($mail);
        my $score = $status->{bayes_score};
        printf "%.6f\n", defined $score ? $score : 0.5;
        $status->finish;
    } else {
        $sa->learn($mail, undef, $what eq 'spam' ? 1 : 0, 0);
    }
    $mail->finish;
}
$sa->finish_learner;
