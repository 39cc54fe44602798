"""Rules of the service as pure functions: age, place, free times, what typed words mean."""
