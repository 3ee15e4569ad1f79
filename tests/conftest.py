"""What holds for all tests."""

import os

from hypothesis import settings

# Busy machines are slow now and then; no test is about time.
settings.register_profile("specloom", deadline=None)
settings.load_profile("specloom")
# As `specloom` sets it: threads that wait leave the cores to the other processes.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
